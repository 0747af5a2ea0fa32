/// The words of the digest.
protocol DigestPhrases: Sendable {
  /// What people call it, for mail programs that sort by it.
  func digestName(_ programme: String) -> String
  /// The subject, where something is asked: a sentence of the few words each part gave.
  func digestSubject(asking asks: [String]) -> String
  /// The subject, where nothing is asked.
  func digestSubject(missed count: Int) -> String
  func digestPart(_ part: DigestSection.Part) -> String
  func answersWait(_ count: Int) -> String
  var oneQuestionWaits: String { get }
  /// What is new in rooms whose mail says nothing.
  func unsaid(_ count: Int) -> String
  var replyToDigest: String { get }
  func whyDigest(_ programme: String) -> String
  var digestMonthly: String { get }
  /// Who asked a question that is offered, and why.
  func askedBy(_ name: String, _ reason: String?) -> String
  var stillReadingQuestion: String { get }
  var stillReadingLead: String { get }
  func stillReading(_ answer: StillReading) -> String
  func stillReadingTaken(_ answer: StillReading) -> String
}
