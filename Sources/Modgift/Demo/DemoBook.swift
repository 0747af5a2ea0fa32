/// What the demo is made of: conversations, names, workplaces and networks, read from the files in the binary.
struct DemoBook: Sendable {
  let conversations: [Conversation]
  let people: [String: [String]]
  let networks: [DemoNetwork]

  /// Reads all of it. The order is that of the files' names, so that one seed makes one demo.
  static func reading() -> DemoBook {
    let files = AssetFiles.names.filter { $0.hasPrefix("demo/conversations-") }.sorted()
    return DemoBook(
      conversations: files.flatMap { Conversation.reading(AssetFiles.text($0) ?? "") },
      people: sections(of: AssetFiles.text("demo/people.txt") ?? ""),
      networks: DemoNetwork.reading(AssetFiles.text("demo/networks.txt") ?? ""))
  }

  /// The lines under a heading of `people.txt`.
  func lines(_ section: String) -> [String] { people[section] ?? [] }

  private static func sections(of file: String) -> [String: [String]] {
    var sections: [String: [String]] = [:]
    var name = ""
    for line in file.split(separator: "\n").map({ trimmed(String($0)) }) {
      if line.hasPrefix("["), line.hasSuffix("]") {
        name = String(line.dropFirst().dropLast())
      } else if !line.isEmpty, !line.hasPrefix("#") {
        sections[name, default: []].append(line)
      }
    }
    return sections
  }
}

/// A network of the demo: its name, the codes of its municipalities, and whether it has gone quiet.
struct DemoNetwork: Sendable, Equatable {
  let name: String
  let codes: [String]
  let isQuiet: Bool

  static func reading(_ file: String) -> [DemoNetwork] {
    file.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "|").map { trimmed(String($0)) }
      guard parts.count >= 2, !line.hasPrefix("#") else { return nil }
      return DemoNetwork(
        name: parts[0], codes: parts[1].split(separator: " ").map(String.init),
        isQuiet: parts.dropFirst(2).contains("quiet"))
    }
  }
}
