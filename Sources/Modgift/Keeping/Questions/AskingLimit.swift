import Storage

/// Nobody is asked in person more than twice in a month, for whatever reason: the same limit as when somebody who is
/// stuck is sent to them.
enum AskingLimit {
  static let most = Suggestion.askedLimit
  static let window = Suggestion.window

  /// How often somebody was asked within the last thirty days.
  static func lately(_ askings: [Day], on today: Day) -> Int {
    askings.count { (0..<window).contains($0.distance(to: today)) }
  }

  static func allows(_ askings: [Day], on today: Day) -> Bool { lately(askings, on: today) < most }
}
