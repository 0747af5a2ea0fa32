/// A line of a mail, with what is found out about it.
struct ReplyLine {
  /// As it came.
  let text: String
  /// What the mailer's markup says it is.
  let mark: HTMLText.Mark?
  /// Without emphasis, without odd and doubled blanks: as it reads.
  let plain: String
  /// Why it is not part of what is said; nil while it is.
  var cut: ReplyText.Reason?

  init(_ text: String, mark: HTMLText.Mark?) {
    self.text = text
    self.mark = mark
    plain = Self.plain(text)
  }

  var isBlank: Bool { plain.isEmpty }

  /// How many times it is quoted.
  var quoteDepth: Int { plain.prefix { isQuoteSign($0) || $0 == " " }.count { $0 != " " } }

  /// As it reads without the signs that quote it.
  var unquoted: Substring { plain.drop { isQuoteSign($0) || $0 == " " } }

  /// Zimbra quotes with bars; between two of them stands the row of a table.
  private func isQuoteSign(_ character: Character) -> Bool {
    character == ">" || character == "|" && (plain.last != "|" || plain.count == 1)
  }

  /// Nothing but a line drawn with signs.
  var isRule: Bool {
    plain.count >= 2 && plain != "--" && plain.allSatisfy { "-_=*~–—\u{2500}\u{2501}".contains($0) }
  }

  private static func plain(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "*", "\\", "\u{200B}", "\u{FEFF}", "\u{200E}", "\u{200F}", "\u{AD}": break
      case _ where character.isWhitespace: if out.last != " " { out.append(" ") }
      default: out.append(character)
      }
    }
    let plain = out.trimmed
    return plain.isEmpty && text.contains("*") ? "***" : plain
  }
}

extension StringProtocol {
  /// Its words in small letters, without the punctuation around them.
  var looseWords: [String] {
    split { $0 == " " || $0 == "," || $0 == ";" || $0 == "(" || $0 == ")" || $0 == "\"" }.map {
      var word = $0.lowercased()[...]
      while let last = word.last, ".:!?".contains(last) { word = word.dropLast() }
      return String(word)
    }
  }
}
