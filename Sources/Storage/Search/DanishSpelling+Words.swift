import Foundation

extension DanishSpelling {
  /// The words of a text as every keyboard can write them: `æ` as ae, `ø` as oe, `å` as aa, no accents, no
  /// capitals; what is no letter and no digit parts them. Two spellings of one name have the same words.
  public static func words(of text: String) -> [String] {
    var folded = ""
    for scalar in text.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      switch scalar {
      case "'", "’", "´", "`": continue
      default:
        if let letters = keyboardLetters(for: scalar) {
          folded += letters
        } else {
          folded.unicodeScalars.append(contentsOf: plainLetters(of: scalar))
        }
      }
    }
    return folded.split(separator: " ").map(String.init)
  }

  /// The letter under the accents; a blank for what is no letter and no digit, nothing for an accent by itself.
  public static func plainLetters(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.isASCII { return [isLetterOrDigit(scalar) ? scalar : " "] }
    let letters = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.filter(isLetterOrDigit)
    if !letters.isEmpty { return Array(letters) }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: return []
    default: return [" "]
    }
  }

  /// What is written for a letter that not every keyboard has.
  static func keyboardLetters(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "æ", "ä": "ae"
    case "ø", "ö", "œ": "oe"
    case "å": "aa"
    case "ß": "ss"
    default: nil
    }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
