import Foundation
import Storage

/// A name as a key whose order by bytes is the Danish order: words first, æ, ø and å last, aa with å, ü with y,
/// capitals and other accents without weight (Retskrivningsordbogen §§ 2–3; DS 377).
func sortName(of name: String) -> String {
  var key = ""
  for scalar in name.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
    switch scalar {
    case "æ", "ä": key += "{"
    case "ø", "ö", "œ": key += "|"
    case "å": key += "}"
    case "ü": key += "y"
    case "ß": key += "ss"
    case "a" where key.hasSuffix("a"): key = "\(key.dropLast())}"
    case "'", "’", "´", "`": continue
    default: key.unicodeScalars.append(contentsOf: DanishSpelling.plainLetters(of: scalar))
    }
  }
  return key.split(separator: " ").joined(separator: " ")
}

/// Text as it is searched by its words' beginnings: å as aa, æ as ae, ø as oe, no accents, no capitals, and one
/// blank before each word, so that nothing in it means anything to `LIKE`.
func searchText(of text: String) -> String {
  searchWords(of: text).map { " \($0)" }.joined()
}

/// The words of a text as `searchText` writes them.
func searchWords(of text: String) -> [String] { DanishSpelling.words(of: text) }
