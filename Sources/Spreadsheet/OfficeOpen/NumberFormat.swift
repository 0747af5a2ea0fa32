/// What a number stands for, as its format shows it.
enum NumberFormat: Equatable {
  case number
  case day
  case time

  /// The formats that every program knows by number (ECMA-376, 18.8.30).
  init(builtIn id: Int) {
    switch id {
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .day
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    default: self = .number
    }
  }

  /// A format that a workbook spells out. Quoted text, escaped characters and what stands in
  /// brackets (colours, conditions, languages) show nothing of the number, except `[h]`, `[m]`, `[s]`.
  init(code: String) {
    let letters = Self.letters(of: code)
    if letters.contains("d") || letters.contains("y") {
      self = .day
    } else if letters.contains("h") || letters.contains("s") {
      self = .time
    } else {
      // A month alone: "mmmm". An "m" beside hours or seconds would be minutes.
      self = letters.contains("m") ? .day : .number
    }
  }

  private static func letters(of code: String) -> Set<Character> {
    var letters: Set<Character> = []
    var rest = code.lowercased()[...]
    while let character = rest.popFirst() {
      switch character {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        if let first = inside.first, "hms".contains(first), inside.allSatisfy({ $0 == first }) {
          letters.insert(first == "m" ? "h" : first)
        }
      case ";": return letters
      default: if rest.hasPrefix("eneral") { rest = rest.dropFirst(6) } else { letters.insert(character) }
      }
    }
    return letters
  }
}
