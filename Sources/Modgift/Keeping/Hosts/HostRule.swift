/// How hosts follow each other, in days. A network chooses the length of its terms; the rest is the same for all.
struct HostRule: Sendable, Equatable {
  /// The lengths a network can choose from, in months.
  static let termChoices = [3, 6, 9, 12]

  /// How long somebody hosts, in months.
  var termMonths = 6
  /// A host who has not been here for so long while somebody waits for them is taken for gone.
  var silentAfter = 10
  /// How long, in working days, somebody must have waited for that.
  var waitedFor = WorkingTime.days(3)
  /// Somebody away for no longer than this keeps the seat: the other stands in and gives it back.
  var shortAbsence = 28
  /// How long one person who was asked may think before the next is asked.
  var patience = 4
  /// The same when nobody at all keeps the network.
  var patienceWithoutHost = 2
  /// After so many days without a host one is appointed, who can hand it on: well before the seventh.
  var appointAfter = 4
  /// Somebody who said "not now" is not asked again for so long.
  var notNowFor = 90
  /// Somebody who did not answer is not asked again for so long.
  var askAgainAfter = 30
  /// The host and the deputy hear so many days before that the term ends.
  var remindBefore = 14
  /// Without anybody to take over, a term goes on for so long.
  var prolongedBy = 30
  /// A network without members ends after so many days, in which somebody may still come.
  var endAfter = 14
  /// Whoever was here within so many days is one of the active.
  var activeWithin = 60

  /// The rule for a kind of room. Everyone's room is kept by one of the networks' hosts at once, for somebody may report
  /// a post in it today.
  static func of(_ kind: Space.Kind, termMonths: Int) -> HostRule {
    var rule = HostRule(termMonths: termMonths)
    if kind == .everyone { rule.appointAfter = 0 }
    return rule
  }
}
