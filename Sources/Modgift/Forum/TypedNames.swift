/// Names typed with an @ before them, as people do without being asked to: each becomes a mention of the one reader of
/// that name. A name that nobody has, or that two have, stays the words it is.
struct TypedNames {
  /// The readers by the first word of their names, so that few are compared with what is typed.
  private let readers: [String: [Mentionable]]

  init(_ readers: [Mentionable]) {
    self.readers = Dictionary(grouping: readers.filter { !$0.sharesName }) { firstWord(of: $0.name[...]) }
  }

  /// Whether a text has anything in it that could be such a name.
  static func areThere(in text: String) -> Bool {
    var before: Character = " "
    for (sign, letter) in zip(text, text.dropFirst()) {
      if sign == "@", begins(after: before), letter.isLetter { return true }
      before = sign
    }
    return false
  }

  /// The text with the first few names written out as mentions.
  func written(out text: String) -> String {
    var result = ""
    var rest = text[...]
    var before: Character = " "
    var left = Post.mostMentions
    while let next = rest.popFirst() {
      if next == "@", left > 0, Self.begins(after: before), let reader = reader(named: rest) {
        result += reader.written
        rest = rest.dropFirst(reader.name.count)
        left -= 1
      } else {
        result.append(next)
      }
      before = next
    }
    return result
  }

  /// An address has letters before its @, and a mention written out has a bracket.
  private static func begins(after character: Character) -> Bool {
    character.isWhitespace || character == "("
  }

  /// The reader with the longest name that a text begins with.
  private func reader(named text: Substring) -> Mentionable? {
    readers[firstWord(of: text), default: []].filter { reader in
      let end = text.dropFirst(reader.name.count).first
      return text.prefix(reader.name.count).lowercased() == reader.name.lowercased()
        && !(end?.isLetter ?? false) && !(end?.isNumber ?? false)
    }.max { $0.name.count < $1.name.count }
  }
}

private func firstWord(of name: Substring) -> String {
  name.prefix { $0.isLetter || $0 == "-" || $0 == "'" }.lowercased()
}
