import Foundation

/// One spelling for what people spell in several ways.
public enum DanishSpelling {
  /// Longer words are cut: nobody looks for the rest, and an index has its limits.
  static let longest = 64

  /// A word in lower case with æ, ø and å wherever they may be meant (ae, ä, oe, ö, aa), and no other accent:
  /// before stemming, so that every spelling has the same stem.
  static func canonical(_ word: Substring) -> String {
    if let plain = plain(word) { return plain }
    let word = Substring(word.unicodeScalars.prefix(2 * longest))
    let plain = word.utf8.allSatisfy { $0 < 0x80 } ? word.lowercased() : withoutAccents(word.lowercased())
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in plain.unicodeScalars.prefix(longest) {
      if let letter = ligature(previous, scalar) {
        result.unicodeScalars.removeLast()
        result.unicodeScalars.append(letter)
        previous = nil
      } else {
        result.unicodeScalars.append(scalar)
        previous = scalar
      }
    }
    return result
  }

  /// Most words have nothing to change but capitals: no accent, no æ, ø or å in disguise.
  private static func plain(_ word: Substring) -> String? {
    var letters: [UInt8] = []
    letters.reserveCapacity(2 * longest)
    var count = 0
    var previous: UInt8 = 0
    for byte in word.utf8 {
      guard let letter = plain(byte, after: previous), count < longest else { return nil }
      letters.append(letter)
      // The second byte of æ, ø or å belongs to the first.
      if letter & 0xC0 != 0x80 { count += 1 }
      previous = letter
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// A byte of a word in lower case; nil where the word is not plain.
  private static func plain(_ byte: UInt8, after previous: UInt8) -> UInt8? {
    switch (previous, byte) {
    case (0xC3, 0x86), (0xC3, 0x98), (0xC3, 0x85): byte + 0x20
    case (0xC3, 0xA6), (0xC3, 0xB8), (0xC3, 0xA5): byte
    case (0xC3, _): nil
    case (_, 0xC3): byte
    case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "a"), UInt8(ascii: "E")),
      (UInt8(ascii: "o"), UInt8(ascii: "e")), (UInt8(ascii: "o"), UInt8(ascii: "E")),
      (UInt8(ascii: "a"), UInt8(ascii: "a")), (UInt8(ascii: "a"), UInt8(ascii: "A")):
      nil
    case (_, 0x41...0x5A): byte | 0x20
    case (_, ..<0x80): byte
    default: nil
    }
  }

  /// The spelling that every keyboard has: of a stem, and for comparing.
  static func folded(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
    var result = ""
    for scalar in word.unicodeScalars {
      if let letters = keyboardLetters(for: scalar) {
        result += letters
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func ligature(_ first: Unicode.Scalar?, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    switch (first, second) {
    case ("a", "e"): "æ"
    case ("o", "e"): "ø"
    case ("a", "a"): "å"
    default: nil
    }
  }

  private static func withoutAccents(_ word: String) -> String {
    var result = ""
    for scalar in word.precomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "æ", "ø", "å": result.unicodeScalars.append(scalar)
      case "ä", "ǽ": result.unicodeScalars.append("æ")
      case "ö", "œ", "ǿ": result.unicodeScalars.append("ø")
      case "ǻ": result.unicodeScalars.append("å")
      case "ß": result += "ss"
      default:
        if scalar.isASCII {
          result.unicodeScalars.append(scalar)
        } else {
          result.unicodeScalars.append(contentsOf: bases(of: scalar))
        }
      }
    }
    return result
  }

  /// The letter under the accents; nothing for an accent by itself.
  private static func bases(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      switch $0.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: false
      default: true
      }
    }
  }
}
