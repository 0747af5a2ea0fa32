import Foundation

/// Text reduced to what two spellings of the same name share: lower case, `å` as `aa`, `æ` as `ae`,
/// `ø` as `oe`, no accents, and one blank for anything that is no letter and no digit.
struct Folded: Hashable {
  let words: [String]

  init(_ text: String) {
    var folded = ""
    for scalar in text.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      switch scalar {
      case "å": folded += "aa"
      case "æ", "ä": folded += "ae"
      case "ø", "ö": folded += "oe"
      case "ß": folded += "ss"
      case "'", "’", "´", "`": continue
      default: folded += Self.base(of: scalar)
      }
    }
    words = folded.split(separator: " ").map(String.init)
  }

  /// The words with a blank between them.
  var text: String { words.joined(separator: " ") }
  /// The words written as one, so that a hyphen, a blank and neither are alike.
  var joined: String { words.joined() }

  private static func base(of scalar: Unicode.Scalar) -> String {
    if scalar.isASCII {
      let isKept = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      return isKept ? String(scalar) : " "
    }
    let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
    let kept = parts.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    return kept.isEmpty ? (scalar.properties.generalCategory == .nonspacingMark ? "" : " ") : String(kept)
  }
}
