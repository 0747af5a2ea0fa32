import Storage

/// Something the program asks, tells or reminds somebody of by itself: nobody wrote the mail that says it.
struct Prompt: Sendable, Hashable {
  /// What it is, in a word of the feature it comes from.
  let what: String
  /// The number of the key of what it is about.
  let subject: Int64

  init<Of>(_ what: String, about subject: Key<Of>) {
    self.what = what
    self.subject = subject.number
  }
}

/// How many mails that nobody wrote one person gets. What there is no room for is not lost: it stands on the home page,
/// and in the next digest.
enum PromptLimit {
  static let mostInAWeek = 7
  /// The last of them are kept for what cannot wait: somebody asked for you by name, or you keep a network now.
  static let keptForUrgent = 2
  static let week = 7

  /// - Parameter sent: The day of each that was sent before.
  static func allows(_ sent: [Day], isUrgent: Bool, on today: Day) -> Bool {
    let lately = sent.count { (0..<week).contains($0.distance(to: today)) }
    return lately < (isUrgent ? mostInAWeek : mostInAWeek - keptForUrgent)
  }
}
