/// A command line, understood (RFC 2033, RFC 5321 §4.1).
enum LMTPCommand: Equatable {
  case hello
  case mail(from: String, size: Int?)
  case recipient(String)
  case data
  case reset
  case nothing
  case verify
  case quit
  /// What cannot be understood, and what is said to that.
  case wrong(LMTPAnswer)

  init(_ line: [UInt8]) {
    let isText = !line.contains { $0 == 0 || $0 == 10 || $0 == 13 }
    guard isText, let text = String(validating: line, as: UTF8.self) else {
      self = .wrong(.brokenLine)
      return
    }
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.count > 1 ? parts[1].trimmed : ""
    self =
      switch parts.first?.uppercased() {
      case "LHLO": rest.isEmpty ? .wrong(.badSyntax) : .hello
      case "MAIL": Self.readingMail(rest)
      case "RCPT": Self.readingRecipient(rest)
      case "DATA": rest.isEmpty ? .data : .wrong(.badSyntax)
      case "RSET": .reset
      case "NOOP": .nothing
      case "VRFY": .verify
      case "QUIT": .quit
      default: .wrong(.unknownCommand)
      }
  }

  private static func readingMail(_ rest: String) -> LMTPCommand {
    guard let path = LMTPPath(rest, after: "FROM:") else { return .wrong(.badSyntax) }
    var size: Int?
    for parameter in path.parameters {
      let pair = parameter.split(separator: "=", maxSplits: 1)
      let value = pair.count > 1 ? pair[1].uppercased() : ""
      switch pair.first?.uppercased() {
      case "SIZE":
        guard let bytes = Int(value), bytes >= 0 else { return .wrong(.badSyntax) }
        size = bytes
      case "BODY" where value == "7BIT" || value == "8BITMIME": break
      case "SMTPUTF8" where value.isEmpty: break
      default: return .wrong(LMTPAnswer(555, "5.5.4", "Unknown parameter"))
      }
    }
    return .mail(from: path.address, size: size)
  }

  private static func readingRecipient(_ rest: String) -> LMTPCommand {
    guard let path = LMTPPath(rest, after: "TO:"), !path.address.isEmpty else { return .wrong(.badSyntax) }
    guard path.parameters.isEmpty else { return .wrong(LMTPAnswer(555, "5.5.4", "Unknown parameter")) }
    return .recipient(path.address)
  }
}

/// `FROM:<anna@example.dk> SIZE=100`: an address in angle brackets, and what follows it.
private struct LMTPPath {
  let address: String
  let parameters: [Substring]

  init?(_ text: String, after word: String) {
    guard text.uppercased().hasPrefix(word) else { return nil }
    let path = text.dropFirst(word.count).drop { $0 == " " }
    guard path.first == "<", let end = LMTPPath.end(of: path) else { return nil }
    var inside = path[path.index(after: path.startIndex)..<end]
    // A route that the mail took to here, as RFC 821 had it, is passed over.
    if inside.first == "@", let colon = inside.firstIndex(of: ":") {
      inside = inside[inside.index(after: colon)...]
    }
    guard inside.utf8.count <= 1_000 else { return nil }
    address = String(inside)
    parameters = path[path.index(after: end)...].split(separator: " ")
  }

  /// The bracket that closes; one in quotes does not.
  private static func end(of path: Substring) -> Substring.Index? {
    var isQuoted = false
    var isEscaped = false
    for index in path.indices {
      let letter = path[index]
      if isEscaped {
        isEscaped = false
      } else if isQuoted, letter == "\\" {
        isEscaped = true
      } else if letter == "\"" {
        isQuoted.toggle()
      } else if letter == ">", !isQuoted {
        return index
      }
    }
    return nil
  }
}
