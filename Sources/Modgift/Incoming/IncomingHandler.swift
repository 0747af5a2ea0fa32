import Mail
import Storage

/// What a mail does that comes to an address with a token of one purpose: a feature's own. All of them stand in one
/// list where the parts of the program meet.
struct IncomingHandler: Sendable {
  let purpose: SignedToken.Purpose
  /// Whether calendar programs' answers, which nobody writes by hand, are for it. All other automatic mail is dropped.
  var takesCalendars = false
  /// The page on which somebody can do the same when the token has had its day, or the mail cannot be taken.
  var page: @Sendable (SignedToken) -> Path = { _ in .home }
  /// Does it: as the person whose address it came to, who is in the programme and wrote the mail as far as can be told.
  let take: @Sendable (IncomingLetter, IncomingDesk) throws -> IncomingOutcome
}

/// A mail to an address of ours, from the person the address was made for.
struct IncomingLetter: Sendable {
  let token: SignedToken
  let mail: IncomingMail
  /// Its text, taken apart.
  let reply: ReplyText
}

/// What taking a mail has at hand: a transaction that writes, and the eyes of who wrote it.
struct IncomingDesk {
  let db: Transaction
  let installation: Installation
  let now: Timestamp
  let viewer: Viewer
  /// Where mail reaches them.
  let email: EmailAddress

  var today: Day { installation.clock.day(now) }
  var sight: Sight { Sight(db: db, viewer: viewer, gate: installation.gate, today: today) }
}

/// What came of a mail.
enum IncomingOutcome: Sendable, Equatable {
  /// It was done: what, in a word for the log.
  case done(String)
  /// It was not, and whoever wrote it is told why.
  case unposted(Unposted)
}
