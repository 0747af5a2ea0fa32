import Foundation

/// Reads a mail address out of a cell: `Name <A@B.dk>`, `mailto:a@b.dk`, with blanks and capitals.
enum WrittenAddress {
  /// In lower case; nil when no mail could be sent to it.
  static func address(_ text: String) -> String? {
    var rest = text.lowercased().filter {
      !$0.unicodeScalars.allSatisfy { $0.properties.generalCategory == .format }
    }
    if let open = rest.lastIndex(of: "<"), let close = rest.lastIndex(of: ">"), open < close {
      rest = String(rest[rest.index(after: open)..<close])
    }
    if let scheme = rest.range(of: "mailto:") { rest = String(rest[scheme.upperBound...]) }
    let bare = rest.filter { !$0.isWhitespace }.trimmingSuffix { ";,.".contains($0) }
    return isAddress(bare) ? String(bare) : nil
  }

  private static func isAddress(_ text: Substring) -> Bool {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, text.utf8.count <= 254, (1...64).contains(halves[0].utf8.count),
      halves[0].allSatisfy({ isWordCharacter($0) || ".!#$%&'*+/=?^_`{|}~-".contains($0) })
    else { return false }
    let labels = halves[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && (labels.last?.count ?? 0) >= 2
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count) && label.allSatisfy { isWordCharacter($0) || $0 == "-" }
          && label.first != "-" && label.last != "-"
      }
  }

  private static func isWordCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}

extension String {
  fileprivate func trimmingSuffix(while isUnwanted: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, isUnwanted(last) { rest.removeLast() }
    return rest
  }
}
