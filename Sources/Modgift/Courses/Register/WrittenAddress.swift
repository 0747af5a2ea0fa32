import Foundation

/// Reads a mail address out of a cell: `Name <A@B.dk>`, `mailto:a@b.dk`, `a@b.dk (work)`, with blanks and capitals.
enum WrittenAddress {
  /// In lower case; nil when no mail could be sent to it, or when there are several.
  static func address(_ text: String) -> String? {
    if holdsSeveral(text) { return nil }
    var rest = readable(text)
    if let open = rest.lastIndex(of: "<"), let close = rest.lastIndex(of: ">"), open < close {
      rest = String(rest[rest.index(after: open)..<close])
    }
    if let remark = rest.lastIndex(of: "("), !rest[remark...].contains("@") { rest = String(rest[..<remark]) }
    if let label = rest.lastIndex(of: ":") { rest = String(rest[rest.index(after: label)...]) }
    return EmailAddress(withoutSlips(rest))?.text
  }

  /// Whether there is more than one address to choose from.
  static func holdsSeveral(_ text: String) -> Bool {
    let rest = readable(text)
    guard rest.count(where: { $0 == "@" }) > 1 else { return false }
    let pieces = rest.split { $0.isWhitespace || ",;:/|<>()[]\"'".contains($0) }
    return Set(pieces.compactMap { EmailAddress(String($0)) }).count > 1
  }

  private static func readable(_ text: String) -> String {
    text.lowercased().filter { !$0.unicodeScalars.allSatisfy { $0.properties.generalCategory == .format } }
  }

  /// A blank beside a sign is a slip of the finger, one between two words is not.
  private static func withoutSlips(_ text: String) -> String {
    var result = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let isSlip = result.last.map(isSign) ?? true || word.first.map(isSign) ?? true
      result += (isSlip ? "" : " ") + word
    }
    return result.trimmingCharacters(in: CharacterSet(charactersIn: ";,.'\""))
  }

  private static func isSign(_ character: Character) -> Bool { "@.-_;,'\"".contains(character) }
}
