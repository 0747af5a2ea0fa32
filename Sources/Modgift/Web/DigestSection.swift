import Storage

/// What a feature has to say in somebody's digest, in one of its parts.
///
/// The parts stand in one order whoever offers them. Titles, what is about them and what was written are kept apart,
/// for a closed room may have chosen that its mail says less than its pages; whoever puts the digest together leaves
/// out what is above the level, so that no feature need ask.
struct DigestSection: Sendable {
  /// In the order in which they are read.
  enum Part: Int, Sendable, CaseIterable {
    /// What waits for this person alone.
    case waiting
    /// A question they could answer.
    case question
    /// The best of what they missed.
    case missed
    /// What is to come.
    case meetings
  }

  let part: Part
  let items: [DigestItem]
  /// What it asks of the person, as a few words for the subject line: "1 step". Never a title, nor a name.
  var asks: String?
}

/// One thing in a digest. In the text it always ends in its link, by which an answer to the digest is told to be
/// about it.
struct DigestItem: Sendable {
  let title: String
  /// The room it stands in; nil when it is in none.
  var space: Space?
  /// Whose it is, when, why it is shown.
  var about = ""
  /// The beginning of what was written.
  var excerpt = ""
  let link: Path
  /// What can be done with it in one press.
  var presses: [DigestPress] = []
}

/// A button in a mail: it leads to a page that asks once more.
struct DigestPress: Sendable {
  let words: String
  let link: Path
}

/// What a digest is about, and what it takes to make its links.
struct DigestWindow: Sendable {
  /// From when on things are new.
  let since: Timestamp
  /// The last day on which its buttons are taken.
  let lastDay: Day
  let key: SigningKey
  /// Up to which post each topic was mailed at once, by the number of the topic's key.
  var mailed: [Int64: Int] = [:]
  /// What was caused after this may have a mail of its own on its way, and waits for the next digest.
  let until: Timestamp
  /// What the program wrote to the person about by itself, lately, and when last.
  var prompted: [Prompt: Day] = [:]

  /// So many minutes after something was caused its mail has left.
  static let grace = 30

  /// Since when the last digest had left things to this one.
  var leftSince: Timestamp { since.adding(.minutes(-Self.grace)) }

  /// Whether a mail that nobody wrote has told them of something.
  func hasPrompted(_ prompt: Prompt, since day: Day = .epoch) -> Bool {
    prompted[prompt].map { $0 >= day } ?? false
  }

  /// Whether one has, whatever it said of it.
  func hasPrompted<Of>(about subject: Key<Of>) -> Bool {
    prompted.contains { $0.key.subject == subject.number }
  }

  /// The page of a button about something, with one of its answers chosen.
  func press<Of>(
    _ purpose: SignedToken.Purpose, for person: Person.ID, about subject: Key<Of>,
    choosing choice: String? = nil
  ) -> Path {
    key.press(SignedToken(purpose, for: person, about: subject, until: lastDay), choosing: choice)
  }
}

/// Says what a feature has for the digest of whoever the visit is for; nothing when it has nothing.
typealias DigestSource = @Sendable (Visit, DigestWindow) throws -> [DigestSection]
