import Mail
import Storage

/// A mail that could not be taken, as its writer is told of it.
struct Unposted: Codable, Sendable, Equatable {
  /// Why.
  enum Reason: String, Codable, Sendable, CaseIterable {
    /// The address it came to has had its day.
    case expired
    /// Its topic is not there, or not for them.
    case gone
    case closed
    /// Its room is not there, or not for them.
    case roomIsGone
    case civilNumber
    /// Nothing was left of it without quotes and signatures.
    case empty
    case tooLong
    case unreadable
    /// They wrote much in a short while.
    case tooMany
    /// A new topic has to have a title.
    case untitled
    /// They hold no role any more.
    case notInProgramme
    /// The address is one that nobody reads.
    case unread
    /// It came to their own address from another one, or the mail server found that it was forged.
    case notSurely
  }

  let reason: Reason
  /// Their own words, civil registration numbers hidden.
  var text = ""
  /// What they wrote above it.
  var subject = ""
  /// Where it can be done by hand; an address inside the product.
  var page: String?
  /// Where a mended mail can be sent to.
  var answerTo: String?
  /// Whether the text waits there as a draft.
  var isKept = false
}

extension Unposted {
  /// The longest text of theirs that is sent back.
  static let longestText = 20_000
  static let longestSubject = 150

  init(_ reason: Reason, _ text: String, _ letter: IncomingLetter, page: Path?, isKept: Bool = false) {
    self.reason = reason
    self.text = Unposted.shown(text, Unposted.longestText)
    subject = Unposted.shown(letter.mail.subject, Unposted.longestSubject)
    self.page = page?.address
    self.isKept = isKept
  }

  /// A text as it may be stored and sent back.
  static func shown(_ text: String, _ longest: Int) -> String {
    let masked = CivilRegistration.masked(text)
    return masked.count > longest ? masked.prefix(longest) + "…" : masked
  }
}
