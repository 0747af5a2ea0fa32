/// Reports that no machine is meant to read: the words of servers that send nothing else.
enum BounceWords {
  private static let most = 20

  /// The recipients named, if the words are those of a refusal.
  static func failures(_ text: String, subject: String, header: [HeaderField]) -> [BounceReport.Failure] {
    let text = String(text.prefix(20_000))
    let lower = text.lowercased()
    let isRefusal =
      subject.lowercased().has(any: subjects) || lower.has(any: phrases)
    guard isRefusal else { return [] }
    let told = header.values("X-Failed-Recipients").flatMap { $0.split(separator: ",") }.compactMap {
      MailAddress(String($0))
    }
    let addresses = told.isEmpty ? named(in: beforeReturned(text)) : told
    let status = StatusCode.first(in: text)
    let delayed = lower.has(any: delays) || subject.lowercased().has(any: delays)
    return addresses.prefix(most).map { address in
      let words = line(about: address, in: text)
      let code = StatusCode.first(in: words) ?? status
      let severity =
        delayed ? .soft : StatusCode.severity(code, words: words + " " + String(lower.prefix(3000)))
      return BounceReport.Failure(
        recipient: address, severity: severity, status: code, words: String(words.prefix(500)))
    }
  }

  /// Whether both subject and words are those of a server that did not deliver. Whoever answers such a mail, or hands
  /// it on, has "SV:" or "VS:" before its subject.
  static func isFailure(_ mail: IncomingMail) -> Bool {
    let subject = mail.subject.trimmed.lowercased()
    let isTitled = titles.contains { title in
      subject.hasPrefix(title) && subject.dropFirst(title.count).trimmed.first?.isLetter != true
    }
    guard isTitled || mail.header.first("X-Failed-Recipients") != nil else { return false }
    let text = (mail.text ?? mail.html ?? "").prefix(4000).lowercased()
    // People tell of parcels that were not delivered.
    let isOfMachine = text.has(any: machines) || StatusCode.first(in: text) != nil
    return isOfMachine && (text.has(any: phrases) || text.has(any: delays))
  }

  private static let machines = [
    "automatically", "do not reply", "mail system", "mailer-daemon", "postmaster", "smtp", "recipient",
    "remote host", "mailsystem", "mailserver", "automatisk", "error code",
  ]
  private static let titles = [
    "undeliverable", "undelivered mail returned to sender", "mail delivery failed", "mail delivery failure",
    "mail could not be delivered", "mail delivery warning", "delivery status notification",
    "delivery failure notification", "delivery failure", "delivery notification", "returned mail",
    "failure notice", "kan ikke leveres", "kunne ikke leveres", "ikke leveret", "uleverbar", "unzustellbar",
    "kan inte levereras",
  ]

  /// Only what the server says: below stands our own mail, with addresses of its own.
  private static func beforeReturned(_ text: String) -> String {
    var kept: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let lower = line.lowercased()
      if lower.has(any: returned) { break }
      kept.append(line)
    }
    return kept.joined(separator: "\n")
  }

  /// Addresses on lines that are not about whom to ask.
  private static func named(in text: String) -> [MailAddress] {
    var found: [MailAddress] = []
    for line in text.split(separator: "\n") {
      let lower = line.lowercased()
      guard
        !["postmaster", "mailer-daemon", "contact", "kontakt", "henvend", "message-id"].contains(where: {
          lower.contains($0)
        })
      else { continue }
      for word in line.split(whereSeparator: { $0.isWhitespace || "<>()[],;:'\"*|".contains($0) })
      where word.contains("@") {
        var word = word
        while let last = word.last, ".!?".contains(last) { word = word.dropLast() }
        if word.hasPrefix("mailto:") { word = word.dropFirst(7) }
        if let address = MailAddress(String(word)), !found.contains(address) { found.append(address) }
      }
      if found.count >= most { break }
    }
    return found
  }

  /// What is said about `address`: its line, and the two below.
  private static func line(about address: MailAddress, in text: String) -> String {
    let lines = text.split(separator: "\n")
    guard let index = lines.firstIndex(where: { $0.lowercased().contains(address.text.lowercased()) }) else {
      return lines.prefix(3).joined(separator: " ").trimmed
    }
    return lines[index...].prefix(3).joined(separator: " ").trimmed
  }

  private static let subjects = [
    "undeliverable", "kan ikke leveres", "kunne ikke leveres", "ikke leveret", "undelivered mail",
    "delivery status",
    "delivery failure", "mail delivery failed", "returned mail", "returned to sender", "delivery has failed",
    "failure notice", "uleverbar", "leveringsfejl", "delivery delayed", "warning: message",
    "delivery incomplete",
    "leveringen er forsinket", "delivery notification", "returneret",
  ]
  private static let phrases = [
    "could not be delivered", "couldn't be delivered", "wasn't delivered", "was not delivered",
    "delivery to the following",
    "kunne ikke leveres", "blev ikke leveret", "blev ikke fundet", "wasn't found at", "failed permanently",
    "delivery has failed to these", "levering til disse", "unable to deliver", "address not found",
    "permanent failure", "undeliverable", "has not yet been delivered", "user unknown", "hi. this is the",
    "could not deliver", "did not reach the following", "failed recipient", "was aborted after",
    "mailbox unavailable", "kan ikke leveres til",
  ]
  private static let delays = [
    "delayed", "has not yet been delivered", "delivery incomplete", "forsinket", "still being retried",
    "you do not need to resend", "warning: message", "has been postponed", "will continue to be made",
  ]
  private static let returned = [
    "original message follows", "below is a copy of", "--- this is a copy", "original message headers",
    "oprindelige meddelelsesheaders", "below this line is a copy", "--- below this line",
    "diagnostic information for administrators",
    "diagnosticeringsoplysninger", "reporting-mta:", "return-path:", "--- original message", "received: from",
  ]
}
