/// The words of new versions of the model, for the sites and for who publishes them.
protocol PlanVersionPhrases: Sendable {
  var newsTitle: String { get }
  var newsWaits: String { get }
  var seeNews: String { get }
  var newsLead: String { get }
  var noNewsHere: String { get }
  var newsMoved: String { get }
  var takeNews: String { get }
  var takeStepChanges: String { get }
  var seeDifference: String { get }
  var seeStep: String { get }
  func doneStepsChange(_ count: Int) -> String
  func takeOffer(_ offer: Offer.What) -> String
  var youChangedThis: String { get }
  var before: String { get }
  var newInModel: String { get }
  var modelTitle: String { get }
  var modelLead: String { get }
  var modelFile: String { get }
  var modelFileHint: String { get }
  var noModelFile: String { get }
  var modelRefused: String { get }
  func modelNumberTaken(_ number: Int, newest: Int) -> String
  var publishModel: String { get }
  var modelVersions: String { get }
  var modelVersion: String { get }
  var publishedAt: String { get }
  var publishedBy: String { get }
  var broughtAlong: String { get }
  func modelProblems(_ file: String) -> String
  var lineNumber: String { get }
  var whatIsWrong: String { get }
}
