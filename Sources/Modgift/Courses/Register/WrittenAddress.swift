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
    return EmailAddress(String(bare))?.text
  }
}

extension String {
  fileprivate func trimmingSuffix(while isUnwanted: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, isUnwanted(last) { rest.removeLast() }
    return rest
  }
}
