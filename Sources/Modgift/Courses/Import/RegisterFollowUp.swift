import Storage

/// What somebody answered one to two months after their course.
struct RegisterFollowUp: Sendable, Hashable {
  /// The day they were asked; nil when the register does not say.
  let day: Day?
  /// `yes`, `partly`, `no`, or nothing where the answer can't be told.
  let underWay: String
  let reason: String
  let trainingsHeld: String
  let remark: String

  init(day: Day?, underWay: String, reason: String, trainingsHeld: String, remark: String) {
    self.day = day
    self.underWay = underWay
    self.reason = reason
    self.trainingsHeld = trainingsHeld
    self.remark = remark
  }

  /// Nil when the row answers nothing; a remark alone can be about anything and stays with the row.
  init?(_ answers: RegisterRow.FollowUp) {
    guard
      answers.day != nil || answers.localWork != nil || answers.reason != nil || answers.coursesHeld != nil
    else { return nil }
    day = answers.day
    underWay = answers.localWork?.rawValue ?? ""
    reason = lineOfText(answers.reason ?? "")
    trainingsHeld = answers.coursesHeld.map(String.init) ?? ""
    remark = lineOfText(answers.remark ?? "")
  }
}
