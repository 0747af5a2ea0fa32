/// What the map is coloured by.
enum Measure: String, Sendable, CaseIterable {
  case trained
  case signedIn = "signed-in"
  case active

  /// How long somebody counts as active after they were last seen, in days.
  static let activeDays = 90

  /// The step of colour for a number, from 0 for nobody to 4 for the most.
  static func step(of count: Int) -> Int { bounds.lastIndex { count >= $0 } ?? 0 }

  /// Where the steps begin.
  private static let bounds = [0, 1, 3, 6, 10]

  /// The steps in numbers: "0", "1–2" and so on.
  static var legend: [String] {
    zip(bounds, bounds.dropFirst()).map { $0 == $1 - 1 ? "\($0)" : "\($0)–\($1 - 1)" } + ["\(bounds[4])+"]
  }
}
