import Mail

/// Mail to somebody that comes back: counted, and stopped when there is too much of it, before the mail servers of
/// all others stop taking ours.
enum MailTrouble {
  /// At so many points mail to them rests.
  static let mostPoints = 4
  /// How long a mail that came back counts, in days.
  static let days = 30
  /// The kind of job that tells their hosts.
  static let jobKind = "mail-paused"

  /// What one mail that came back weighs: little when it may arrive another time.
  static func points(_ severity: BounceReport.Severity) -> Int {
    switch severity {
    case .soft: 1
    case .hard: 2
    }
  }
}
