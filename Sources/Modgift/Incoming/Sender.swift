import Mail

/// Whether a mail is from whom it says. Anybody can write any name into From; what the site's own mail server found
/// out about it is in the `Authentication-Results` (RFC 8601) that it put on top.
enum Sender {
  /// Whether it comes from an address, as far as it says.
  static func matches(_ address: EmailAddress?, of mail: IncomingMail) -> Bool {
    guard let address, let from = mail.from else { return false }
    return EmailAddress(from.address.text) == address
  }

  /// Whether our own mail server found it forged. Its name is our domain or within it; what servers on the way say
  /// counts for nothing.
  static func isForged(_ mail: IncomingMail, domain: Substring) -> Bool {
    mail.header.values("Authentication-Results").contains { value in
      let results = value.lowercased()
      let name = results.prefix { $0 != ";" && !$0.isWhitespace }
      guard name == domain.lowercased() || name.hasSuffix(".\(domain.lowercased())") else { return false }
      return isFailed(Set(results.split { $0 == ";" || $0.isWhitespace }.map(String.init)))
    }
  }

  /// DMARC says it all; without it, an SPF that fails with no signature to make up for it.
  private static func isFailed(_ results: Set<String>) -> Bool {
    if results.contains("dmarc=fail") { return true }
    let hasPolicy = results.contains { $0.hasPrefix("dmarc=") && $0 != "dmarc=none" }
    return !hasPolicy && results.contains("spf=fail") && !results.contains("dkim=pass")
  }
}
