/// What in a text may tell who or where somebody is: pointed out to its author before it leaves a closed room.
struct Revealing: Sendable, Equatable {
  /// The names of people of the room of whom some name stands in the text.
  var people: [String] = []
  /// The names of sites that stand in it.
  var places: [String] = []
  /// Numbers below ten: few enough to know who is meant.
  var smallNumbers: [String] = []

  var isEmpty: Bool { people.isEmpty && places.isEmpty && smallNumbers.isEmpty }

  /// All of it in a row.
  var all: [String] { people + places + smallNumbers }

  /// A single letter is no name.
  private static let shortest = 2
  private static let mostNumbers = 10

  /// What stands in a text of the names of people and sites.
  static func found(in text: String, people: [String], sites: [String]) -> Revealing {
    let words = Set(wordsLikeNames(in: text))
    func holds(_ name: Substring) -> Bool {
      let word = name.lowercased()
      return word.count >= shortest && (words.contains(word) || words.contains(word + "s"))
    }
    return Revealing(
      people: people.filter { $0.split(separator: " ").contains(where: holds) },
      places: sites.filter { $0.split(whereSeparator: { $0 == " " || $0 == "-" }).first.map(holds) ?? false },
      smallNumbers: smallNumbers(in: text))
  }

  /// The words that begin with a capital, in lower case.
  private static func wordsLikeNames(in text: String) -> [String] {
    text.split { !$0.isLetter }.filter { $0.first?.isUppercase ?? false }.map { $0.lowercased() }
  }

  private static func smallNumbers(in text: String) -> [String] {
    let numbers = text.split { !$0.isLetter && !$0.isNumber }.compactMap { Int($0) }
    return Set(numbers.filter { (1...9).contains($0) }).sorted().prefix(mostNumbers).map(String.init)
  }
}
