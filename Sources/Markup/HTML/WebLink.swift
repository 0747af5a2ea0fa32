/// An address from outside that is safe to link to: absolute, and of a scheme that only opens a page, a mail
/// or a call.
public struct WebLink: Link, Hashable, Sendable {
  /// The address as it was given, blanks around it removed.
  public let address: String

  /// The longest address taken, in bytes.
  public static let longest = 2000

  /// Nil for anything but `http`, `https`, `mailto` and `tel`, for control characters, blanks and direction
  /// marks in it, for a name or password before the host, and for more than ``longest`` bytes.
  public init?(_ text: String) {
    let address = text.drop(while: \.isWhitespace).trimmingEnd()
    guard address.utf8.count <= Self.longest, !address.unicodeScalars.contains(where: \.hidesInAddress),
      let colon = address.firstIndex(of: ":"),
      isSound(scheme: address[..<colon].lowercased(), rest: address[address.index(after: colon)...])
    else { return nil }
    self.address = String(address)
  }
}

private func isSound(scheme: String, rest: Substring) -> Bool {
  switch scheme {
  case "http", "https": hasPlainHost(rest)
  case "mailto": rest.contains("@")
  case "tel": !rest.isEmpty && rest.allSatisfy { ($0.isASCII && $0.isNumber) || "+-.()".contains($0) }
  default: false
  }
}

private func hasPlainHost(_ rest: Substring) -> Bool {
  guard rest.hasPrefix("//") else { return false }
  let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
  guard let first = host.first else { return false }
  return first != ":" && !host.contains("@")
}

extension Substring {
  fileprivate func trimmingEnd() -> Substring {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return prefix(0) }
    return self[...last]
  }
}

extension Unicode.Scalar {
  /// Whether a browser drops or reorders this, or reads it as something else: controls, blanks, direction
  /// marks, and the backslash, which browsers take for a slash.
  fileprivate var hidesInAddress: Bool {
    switch properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: true
    default: self == "\\"
    }
  }
}
