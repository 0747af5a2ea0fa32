/// The head of an earlier mail as Outlook and others print it above what they quote: Fra, Sendt, Til, Emne, each on
/// a line of its own, in any of several languages.
enum QuoteHeader {
  enum Label { case from, sent, to, subject, other }

  private static let mostLines = 40

  /// How many lines from `start` on are such a head, or nil when none begins there.
  static func length(at start: Int, in lines: [ReplyLine]) -> Int? {
    guard let first = label(lines[start]), first != .other, first != .to else { return nil }
    if isFlattened(lines[start]) { return 1 }
    var found: [Label] = []
    var last = first
    var isAddressed = false
    var end = start
    for index in start..<min(lines.count, start + mostLines) {
      let line = lines[index]
      if let label = label(line) {
        found.append(label)
        last = label
        isAddressed = isAddressed || label == .from && line.plain.has("@")
      } else if line.isBlank {
        guard nextLabel(after: index, in: lines) else { break }
        continue
      } else {
        guard continues(last, line) || isBroken(last, at: index, in: lines) else { break }
      }
      end = index + 1
    }
    // People write "Fra: Søby" and "Til: Køge" too, but no mailer leaves out both the day and the address.
    if first != .from {
      // Some web mailers begin with the day, or with what it is about.
      let isAll =
        found.contains(.from) && found.contains(.to) && found.contains(.sent) && found.contains(.subject)
      return isAddressed && isAll ? end - start : nil
    }
    let isWhole = found.contains(.subject) && (found.contains(.sent) || found.contains(.to) && isAddressed)
    return isWhole || found.contains(.sent) && isAddressed ? end - start : nil
  }

  /// Whether a line says whom an earlier mail is from.
  static func mayBegin(_ line: ReplyLine) -> Bool { label(line) == .from && line.plain.has("@") }

  /// The label a line begins with.
  private static func label(_ line: ReplyLine) -> Label? {
    let text = line.unquoted
    guard let colon = text.prefix(24).firstIndex(of: ":") else { return nil }
    let name = text[..<colon].trimmed.lowercased()
    return labels[name]
  }

  /// All of it on one line, as some web mailers leave it.
  private static func isFlattened(_ line: ReplyLine) -> Bool {
    let found = line.unquoted.split(separator: " ").prefix(200).compactMap { word in
      word.last == ":" ? labels[word.dropLast().lowercased()] : nil
    }
    return found.contains(.subject) && found.contains(.sent) && found.contains(.to)
  }

  private static func nextLabel(after index: Int, in lines: [ReplyLine]) -> Bool {
    lines[(index + 1)...].prefix(2).first { !$0.isBlank }.map { label($0) != nil } ?? false
  }

  /// Long lists of readers, and long subjects, run on.
  private static func continues(_ label: Label, _ line: ReplyLine) -> Bool {
    switch label {
    case .to, .from, .other: line.plain.contains { "@;<>,".contains($0) }
    case .subject: line.text.first?.isWhitespace == true && line.quoteDepth == 0
    case .sent: false
    }
  }

  /// The rest of a line that some server broke in two: the next label stands right below it.
  private static func isBroken(_ label: Label, at index: Int, in lines: [ReplyLine]) -> Bool {
    label != .sent && index + 1 < lines.count && Self.label(lines[index + 1]) != nil
  }

  private static let labels: [String: Label] = {
    let names: [(Label, [String])] = [
      (.from, ["fra", "from", "från", "von", "de", "van", "lähettäjä", "afsender", "frá"]),
      (
        .sent,
        [
          "sendt", "sent", "skickat", "gesendet", "envoyé", "enviado", "dato", "date", "datum", "verzonden",
          "lähetetty", "tidspunkt", "fecha", "sent at", "sendt den", "sent on",
        ]
      ),
      (.to, ["til", "to", "till", "an", "à", "para", "aan", "vastaanottaja", "modtager"]),
      (
        .subject,
        ["emne", "subject", "ämne", "betreff", "objet", "asunto", "onderwerp", "aihe", "vedr", "vedr."]
      ),
      (
        .other,
        [
          "cc", "kopi", "bcc", "kopia", "kopie", "svar til", "reply-to", "reply to", "besvar til",
          "prioritet",
          "priority", "importance", "vigtighed", "attachments", "vedhæftede filer", "vedhæftet", "følsomhed",
          "sensitivity", "organisation", "when", "where", "hvornår", "hvor", "message-id",
        ]
      ),
    ]
    return Dictionary(names.flatMap { label, words in words.map { ($0, label) } }) { first, _ in first }
  }()
}
