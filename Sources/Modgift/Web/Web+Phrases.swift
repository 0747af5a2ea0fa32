/// The words every page may need.
protocol WebPhrases: Sendable {
  func refusal(_ refusal: Refusal) -> (title: String, advice: String)
  func said(_ saying: Saying) -> String
  func place(_ place: Place) -> String
  var toFrontPage: String { get }
  var failureTitle: String { get }
  func failureAdvice(reference: String) -> String
  var unavailableTitle: String { get }
  var unavailableAdvice: String { get }
  var yourText: String { get }
  var signIn: String { get }
  var signInThenSendAgain: String { get }
  var sendAgain: String { get }
}
