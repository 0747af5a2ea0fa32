import Markup

/// What in a text may tell who or where somebody is: pointed out to its author before it leaves a closed room.
struct Revealing: Sendable, Equatable {
  /// The names of people of the room of whom some name stands in the text.
  var people: [String] = []
  /// The names of sites that stand in it.
  var places: [String] = []
  /// Numbers below ten: few enough to know who is meant.
  var smallNumbers: [String] = []
  /// The words by which they were found, as they stand in the text.
  var words: Set<String> = []

  var isEmpty: Bool { people.isEmpty && places.isEmpty && smallNumbers.isEmpty }

  /// All of it in a row.
  var all: [String] { people + places + smallNumbers }

  /// A single letter is no name.
  private static let shortest = 2
  private static let mostNumbers = 10

  /// What stands in a text of the names of people and sites, and of small numbers, in digits or in words.
  static func found(
    in text: String, people: [String], sites: [String], smallNumbers numbers: Set<String> = []
  ) -> Revealing {
    let written = Dictionary(grouping: wordsOf(text).filter { $0.first?.isUppercase ?? false }) {
      $0.lowercased()
    }
    var found = Revealing()
    func holds(_ name: Substring) -> Bool {
      let word = name.lowercased()
      guard word.count >= shortest else { return false }
      let forms = [word, word + "s"].flatMap { written[$0] ?? [] }
      found.words.formUnion(forms.map(String.init))
      return !forms.isEmpty
    }
    // Every name of somebody is looked for, so that all of them are marked.
    func holdsAny(_ names: [Substring]) -> Bool { names.map(holds).contains(true) }
    found.people = people.filter { holdsAny($0.split(separator: " ")) }
    found.places = sites.filter { site in
      site.split(whereSeparator: { $0 == " " || $0 == "-" }).first.map(holds) ?? false
    }
    let small = wordsOf(text).filter { word in
      Int(word).map { (1...9).contains($0) } ?? numbers.contains(word.lowercased())
    }
    found.words.formUnion(small.map(String.init))
    found.smallNumbers = Array(Set(small.map { $0.lowercased() }).sorted().prefix(mostNumbers))
    return found
  }

  /// The text with each of those words marked.
  func marked(_ text: String) -> HTML {
    var parts: [HTML] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      let word = rest.prefix { $0.isLetter || $0.isNumber }
      let other = rest[word.endIndex...].prefix { !($0.isLetter || $0.isNumber) }
      let plain = String(word)
      parts.append(words.contains(plain) ? "<mark>\(plain)</mark>\(String(other))" : "\(plain + other)")
      rest = rest[other.endIndex...]
    }
    return "\(parts)"
  }

  private static func wordsOf(_ text: String) -> [Substring] { text.split { !($0.isLetter || $0.isNumber) } }
}
