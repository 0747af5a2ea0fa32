/// The words of the home page.
protocol HomePhrases: Sendable {
  func homeTitle(_ name: String) -> String
  func homeQuestion(_ question: HomeCard.Question) -> String
  /// What is said where a question has no answer.
  func homeNothing(_ question: HomeCard.Question) -> (title: String, advice: String)
  func homeAction(_ question: HomeCard.Question) -> String
  var homeStartTitle: String { get }
  var homeStart: String { get }
  var homeStartAction: String { get }
  var homeProfileAction: String { get }
  var homeProgramme: String { get }
  var newcomers: String { get }
  var homeUnread: String { get }
  var homeWaiting: String { get }
  var latestTopics: String { get }
  func draftsWaiting(_ count: Int) -> String
  /// Why a question is shown to somebody; empty when there is no reason but time.
  func nearness(_ nearness: Nearness, profession: String) -> String
}
