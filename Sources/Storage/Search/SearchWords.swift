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
      forEachWord(in: text, where: query.mayFind) { word in
        guard let stem = stemmer.stem(of: DanishSpelling.canonical(word)), query.finds(stem) else {
          return true
        }
        ranges.append(word.startIndex..<word.endIndex)
        return ranges.count < most
      }
    }
    return ranges
  }

  /// Hands over each run of letters and digits until `body` returns false.
  ///
  /// - Parameter mayMatter: Passes a word over by its bytes, before it is made one. Texts are long, and of most of their
  ///   words the first letter or the length says enough.
  public static func forEachWord(
    in text: String, where mayMatter: (UnsafeBufferPointer<UInt8>) -> Bool = { _ in true },
    _ body: (Substring) -> Bool
  ) {
    func place(_ offset: Int) -> String.Index { text.utf8.index(text.startIndex, offsetBy: offset) }
    var bytesOfText = text
    bytesOfText.withUTF8 { bytes in
      func handOver(_ word: Range<Int>) -> Bool {
        !mayMatter(UnsafeBufferPointer(rebasing: bytes[word]))
          || body(text[place(word.lowerBound)..<place(word.upperBound)])
      }
      var start: Int?
      var offset = 0
      while offset < bytes.count {
        let (length, continues) = letter(at: offset, of: bytes, isInWord: start != nil)
        if let begun = start, !continues {
          guard handOver(begun..<offset) else { return }
          start = nil
        } else if start == nil, continues {
          start = offset
        }
        offset += length
      }
      if let begun = start { _ = handOver(begun..<bytes.count) }
    }
  }

  /// How many bytes the letter at an offset has, and whether it belongs to a word. Nearly all are ASCII or one of À to
  /// ÿ, and need not be looked up.
  private static func letter(
    at offset: Int, of bytes: UnsafeBufferPointer<UInt8>, isInWord: Bool
  ) -> (length: Int, continuesWord: Bool) {
    let first = bytes[offset]
    if first < 0x80 { return (1, first.isLetterOrDigit) }
    if first == 0xC3, offset + 1 < bytes.count {
      // The two that are no letters are × and ÷.
      let second = bytes[offset + 1]
      return (2, second != 0x97 && second != 0xB7)
    }
    var rest = bytes[offset...].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return (1, false) }
    return (UTF8.width(scalar), scalar.continuesWord(isBegun: isInWord))
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (0x61...0x7a).contains(self) || (0x41...0x5a).contains(self) || (0x30...0x39).contains(self)
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or a digit, or, inside a word, a mark on one.
  fileprivate func continuesWord(isBegun: Bool) -> Bool {
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
