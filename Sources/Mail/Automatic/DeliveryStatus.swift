/// The machine's part of a delivery report (RFC 3464).
enum DeliveryStatus {
  private static let most = 100

  /// The recipients that mail did not reach. Nil when there is no such report, empty when all went well.
  static func failures(_ text: String) -> [BounceReport.Failure]? {
    guard !text.trimmed.isEmpty else { return nil }
    let groups = groups(text).prefix(most)
    // Some name nobody in it, and say everything in words.
    guard groups.contains(where: { $0.first("Final-Recipient") != nil }) else { return nil }
    return groups.compactMap(failure)
  }

  /// Fields that stand together, between empty lines.
  private static func groups(_ text: String) -> [[HeaderField]] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split { $0.allSatisfy(\.isWhitespace) }.map {
      HeaderField.reading($0.joined(separator: "\n"))
    }
  }

  private static func failure(_ fields: [HeaderField]) -> BounceReport.Failure? {
    let address = ["Original-Recipient", "Final-Recipient"].lazy.compactMap { fields.first($0) }
      .compactMap { typed($0) }.compactMap { MailAddress($0) }.first
    guard let address else { return nil }
    let action = fields.first("Action")?.lowercased() ?? "failed"
    guard ["fail", "error", "delayed"].contains(where: { action.hasPrefix($0) }) else { return nil }
    let words = typed(fields.first("Diagnostic-Code") ?? "") ?? ""
    let status = fields.first("Status").flatMap(StatusCode.first) ?? StatusCode.first(in: words)
    // A final 4.x.x after days of trying is still about a server, not an address.
    let severity: BounceReport.Severity =
      action.hasPrefix("delayed") ? .soft : StatusCode.severity(status, words: words)
    return BounceReport.Failure(
      recipient: address, severity: severity, status: status, words: String(words.prefix(500)))
  }

  /// The value in `rfc822; anna@example.dk`.
  private static func typed(_ value: String) -> String? {
    let parts = value.split(separator: ";", maxSplits: 1).map { $0.trimmed }
    return parts.last?.filter { $0 != "<" && $0 != ">" }
  }
}
