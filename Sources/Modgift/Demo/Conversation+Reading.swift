import Foundation

extension Conversation {
  /// Reads a file of conversations: a line of `===` after each, headings before the texts they head.
  static func reading(_ file: String) -> [Conversation] {
    file.split(separator: "\n===", omittingEmptySubsequences: true).compactMap { piece in
      let conversation = reading(piece.split(separator: "\n", omittingEmptySubsequences: false))
      return conversation.title.isEmpty || conversation.body.isEmpty ? nil : conversation
    }
  }

  private static func reading(_ lines: [Substring]) -> Conversation {
    var conversation = Conversation()
    var text: [Substring] = []
    func close() {
      let words = trimmed(text.joined(separator: "\n"))
      if conversation.replies.isEmpty {
        conversation.body = words
      } else {
        conversation.replies[conversation.replies.count - 1].text = words
      }
      text = []
    }
    var isInText = false
    for line in lines {
      if let reply = Reply(heading: line) {
        close()
        conversation.replies.append(reply)
        isInText = true
      } else if isInText {
        text.append(line)
      } else {
        isInText = conversation.takesHeading(line)
      }
    }
    close()
    conversation.replies.removeAll { $0.text.isEmpty }
    return conversation
  }

  /// Takes a line above the text. Whether the text begins after it.
  private mutating func takesHeading(_ line: Substring) -> Bool {
    if line.hasPrefix("# ") { kind = trimmed(String(line.dropFirst(2))) }
    let halves = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let value = halves.count > 1 ? trimmed(String(halves[1])) : ""
    switch halves.first {
    case "title": title = value
    case "where": rooms = value.split(separator: ",").map { trimmed(String($0)) }
    case "by": profession = value
    case "site": place = value
    case "month": months = value.split(separator: ",").compactMap { Int(trimmed(String($0))) }
    case "body": return true
    default: break
    }
    return false
  }
}

extension Conversation.Reply {
  /// The heading of a reply: `reply:`, `reply+helped: (by: læge)`, `reply(asker):`.
  fileprivate init?(heading line: Substring) {
    guard line.hasPrefix("reply"), let colon = line.firstIndex(of: ":") else { return nil }
    let head = line[..<colon]
    guard ["reply", "reply+helped", "reply(asker)", "reply+helped(asker)"].contains(String(head)) else {
      return nil
    }
    isByAsker = head.contains("asker")
    helped = head.contains("helped")
    if let by = line.range(of: "(by:"), let end = line.lastIndex(of: ")"), by.upperBound < end {
      profession = trimmed(String(line[by.upperBound..<end]))
    }
  }
}
