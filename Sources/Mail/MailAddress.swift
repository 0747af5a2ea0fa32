/// Where a mail goes: a mailbox on the internet, as the mail systems in use accept it.
public struct MailAddress: Hashable, Sendable {
  /// The address; its domain in small letters.
  public let text: String

  /// Nil when `text`, blanks around it apart, is no address that mail reaches: letters beyond ASCII, blanks,
  /// quotes, a domain without a dot, dots in the wrong places, more than 254 characters (64 before the `@`).
  public init?(_ text: String) {
    let trimmed = text.split(whereSeparator: \.isWhitespace)
    guard trimmed.count == 1, let address = trimmed.first, address.utf8.count <= 254,
      let at = address.lastIndex(of: "@")
    else { return nil }
    let local = address[..<at]
    let domain = address[address.index(after: at)...]
    guard local.utf8.count <= 64, isDotAtom(local), isDomain(domain) else { return nil }
    self.text = "\(local)@\(domain.lowercased())"
  }

  /// What stands before the `@`.
  public var local: Substring { text.prefix { $0 != "@" } }

  /// What stands after the `@`.
  public var domain: Substring { text.suffix(from: local.endIndex).dropFirst() }
}

extension MailAddress: CustomStringConvertible {
  /// The address.
  public var description: String { text }
}

private func isDotAtom(_ local: Substring) -> Bool {
  local.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
    !atom.isEmpty && atom.utf8.allSatisfy { isLetterOrDigit($0) || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
  }
}

private func isDomain(_ domain: Substring) -> Bool {
  let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
  guard labels.count >= 2, labels.allSatisfy(isLabel), let top = labels.last else { return false }
  return top.utf8.count >= 2 && !top.utf8.allSatisfy { (0x30...0x39).contains($0) }
}

private func isLabel(_ label: Substring) -> Bool {
  (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
    && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39: true
  default: false
  }
}
