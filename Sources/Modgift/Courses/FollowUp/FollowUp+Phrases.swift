/// The words of the question after a course.
protocol FollowUpPhrases: Sendable {
  var followUpQuestion: String { get }
  /// Which course it is asked after.
  func followUpLead(_ day: String, at place: String) -> String
  func followUpAnswer(_ answer: FollowUp.Answer) -> String
  var thanksForFollowUp: String { get }
  /// What is said to somebody who answered so.
  func afterFollowUp(_ answer: FollowUp.Answer) -> String
  /// For the subject line of a digest.
  var oneFollowUpWaits: String { get }
}
