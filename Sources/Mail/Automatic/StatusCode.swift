/// Codes with which servers say why (RFC 3463, RFC 5321 §4.2).
enum StatusCode {
  /// The first `c.s.d` of a refusal in `text`.
  static func first(in text: String) -> String? {
    for word in text.split(whereSeparator: { !($0.isASCII && $0.isNumber || $0 == ".") }) {
      let parts = word.split(separator: ".", omittingEmptySubsequences: false)
      let isCode =
        parts.count == 3 && (parts[0] == "4" || parts[0] == "5")
        && parts.dropFirst().allSatisfy { (1...3).contains($0.count) }
      if isCode { return String(word) }
    }
    return nil
  }

  /// For good only when it is about the address; a policy, a full mailbox or a size may be otherwise next time.
  static func severity(_ status: String?, words: String) -> BounceReport.Severity {
    let words = words.lowercased()
    if soft.contains(where: { words.contains($0) }) { return .soft }
    let isMissing = missing.contains { words.contains($0) }
    // It was the mail that was refused, not whom it is for.
    if !isMissing && refusals.contains(where: { words.contains($0) }) { return .soft }
    if let status {
      let isForNow = status.hasPrefix("4.") || status.hasPrefix("5.2.2") || status.hasPrefix("5.2.3")
      let isPolicy = status.hasPrefix("5.7.") || status.hasPrefix("5.3.") || status.hasPrefix("5.6.")
      return isForNow || isPolicy && !isMissing || status == "5.4.7" ? .soft : .hard
    }
    return reply(in: words) == "4" ? .soft : .hard
  }

  /// The first digit of a three-digit reply such as `550`.
  private static func reply(in words: String) -> Character? {
    words.split { !($0.isASCII && $0.isNumber) }.first { word in
      word.count == 3 && (word.first == "4" || word.first == "5")
    }?.first
  }

  private static let soft = [
    "mailbox full", "mailbox is full", "over quota", "quota exceeded", "overquota", "postkassen er fuld",
    "indbakken er fuld", "try again later", "temporarily", "midlertidig", "greylist", "too many connections",
    "connection timed out", "connection refused", "could not be delivered yet", "still being retried",
    "forsinket", "delayed", "mailbox size limit", "exceeded its disk", "exceeds allowed size",
    "zuviele mails",
  ]
  private static let refusals = [
    "spam", "unsolicited", "content filter", "content rejected", "blocked using", "blacklist", "blocklist",
    "message too large", "size limit", "message size", "relaying denied", "relay access denied",
    "security polic",
  ]
  private static let missing = [
    "user unknown", "unknown user", "no such user", "does not exist", "not found", "findes ikke",
    "invalid recipient",
    "recipient unknown", "blev ikke fundet", "kunne ikke findes", "no longer", "unknown address",
  ]
}
