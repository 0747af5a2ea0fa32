import Synchronization

/// Danish words as both engines search for them: lower case, stemmed, and spelled with ae, oe and aa.
public enum SearchWords {
  /// The stems of all words of a text, in its order, repeated as it repeats them.
  public static func stems(of text: String) -> [String] {
    var stems: [String] = []
    DanishStemmer.shared.withLock { stemmer in
      forEachWord(in: text) { word in
        if let stem = stemmer.stem(of: DanishSpelling.canonical(word)) { stems.append(stem) }
      }
    }
    return stems
  }

  /// Where in a text the words stand that a query looks for, in order: to mark them.
  public static func matches(in text: String, of query: SearchQuery) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    DanishStemmer.shared.withLock { stemmer in
      forEachWord(in: text) { word in
        guard query.mayFind(word), let stem = stemmer.stem(of: DanishSpelling.canonical(word)),
          query.finds(stem)
        else { return }
        ranges.append(word.startIndex..<word.endIndex)
      }
    }
    return ranges
  }

  /// Hands over each run of letters and digits.
  static func forEachWord(in text: String, _ body: (Substring) -> Void) {
    let scalars = text.unicodeScalars
    var start: String.Index?
    for index in scalars.indices {
      if scalars[index].continuesWord(isBegun: start != nil) {
        if start == nil { start = index }
      } else if let begun = start {
        body(text[begun..<index])
        start = nil
      }
    }
    if let begun = start { body(text[begun...]) }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or a digit, or, inside a word, a mark on one.
  fileprivate func continuesWord(isBegun: Bool) -> Bool {
    if isASCII {
      return (0x61...0x7a).contains(value) || (0x41...0x5a).contains(value) || (0x30...0x39).contains(value)
    }
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
