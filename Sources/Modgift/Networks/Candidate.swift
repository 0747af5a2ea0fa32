import Storage

/// Somebody who can be named in a room: whoever holds a role today, other than an evaluator's.
struct Candidate: Sendable, RowDecodable {
  let person: NamedPerson
  let email: String?

  init(from row: inout Row) throws {
    person = try row.next()
    email = try row.next()
  }

  /// Whether every word typed begins a word of the name, however it is spelled.
  func answers(to words: [String]) -> Bool {
    let own = searchWords(of: person.name)
    return words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
  }

  /// Whether a line names them: by address, or by the whole name.
  func isNamed(by line: String) -> Bool {
    line.contains("@") ? email == line.lowercased() : sortName(of: person.name) == sortName(of: line)
  }

  /// Words typed into a search, as names are compared. Beyond eight nobody means a name.
  static func words(_ typed: String) -> [String] {
    Array(searchWords(of: String(typed.prefix(200))).prefix(8))
  }
}
