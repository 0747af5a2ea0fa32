import Synchronization

/// Danish words as both engines search for them: lower case, stemmed, and spelled with ae, oe and aa.
public enum SearchWords {
  /// The stems of all words of a text, in its order, repeated as it repeats them.
  public static func stems(of text: String) -> [String] {
    var stems: [String] = []
    DanishStemmer.shared.withLock { stemmer in
      forEachWord(in: text) { word in
        if let stem = stemmer.stem(of: DanishSpelling.canonical(word)) { stems.append(stem) }
        return true
      }
    }
    return stems
  }

  /// Where in a text the words stand that a query looks for, in order: to mark them. No more of the text is looked
  /// at than it takes to find the first few.
  public static func matches(
    in text: String, of query: SearchQuery, most: Int = .max
  ) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    DanishStemmer.shared.withLock { stemmer in
      forEachWord(in: text) { word in
        guard query.mayFind(word), let stem = stemmer.stem(of: DanishSpelling.canonical(word)),
          query.finds(stem)
        else { return true }
        ranges.append(word.startIndex..<word.endIndex)
        return ranges.count < most
      }
    }
    return ranges
  }

  /// Hands over each run of letters and digits until `body` returns false.
  public static func forEachWord(in text: String, _ body: (Substring) -> Bool) {
    let (bytes, scalars) = (text.utf8, text.unicodeScalars)
    var start: String.Index?
    var index = text.startIndex
    while index < text.endIndex {
      // Nearly all is ASCII, of which a byte says enough.
      let byte = bytes[index]
      let continues =
        byte < 0x80 ? byte.isLetterOrDigit : scalars[index].continuesWord(isBegun: start != nil)
      if let begun = start, !continues {
        guard body(text[begun..<index]) else { return }
        start = nil
      } else if start == nil, continues {
        start = index
      }
      index = byte < 0x80 ? bytes.index(after: index) : scalars.index(after: index)
    }
    if let begun = start { _ = body(text[begun...]) }
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (0x61...0x7a).contains(self) || (0x41...0x5a).contains(self) || (0x30...0x39).contains(self)
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or a digit, or, inside a word, a mark on one. Asked of what is not ASCII.
  fileprivate func continuesWord(isBegun: Bool) -> Bool {
    // À to ÿ are letters, all but the two signs among them: no need to look æ, ø and å up.
    if (0xC0...0xFF).contains(value) { return value != 0xD7 && value != 0xF7 }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      return true
    case .nonspacingMark, .spacingMark, .enclosingMark:
      return isBegun
    default:
      return false
    }
  }
}
