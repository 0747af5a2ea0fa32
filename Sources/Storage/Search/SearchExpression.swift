/// A search as an engine takes it, in some audiences and, where it is narrowed, of some kinds.
struct SearchExpression {
  /// What an engine calls things.
  struct Syntax {
    let and: String
    let or: String
    let quote: String
    /// What follows a word that is to be a beginning.
    let beginning: String

    /// SQLite's FTS5.
    static let fts5 = Syntax(and: " AND ", or: " OR ", quote: "\"", beginning: " *")
    /// PostgreSQL's `tsquery`.
    static let tsquery = Syntax(and: " & ", or: " | ", quote: "'", beginning: ":*")
  }

  let syntax: Syntax
  let query: SearchQuery
  let audiences: [SearchAudience]
  let kinds: [String]?

  /// All of it at once: in any of the audiences, everything.
  var whole: String {
    anyOf(audiences.map { "(" + conditions(in: $0).joined(separator: syntax.and) + ")" })
  }

  /// Each of the things that must be met by itself, in any of the audiences.
  var parts: [String] {
    let ofEach = audiences.map(conditions)
    return (ofEach.first ?? []).indices.map { index in anyOf(ofEach.map { $0[index] }) }
  }

  /// What must be met in one audience: every word, and one of the kinds.
  private func conditions(in audience: SearchAudience) -> [String] {
    var conditions = query.stems.map { quoted(audience.word($0)) }
    if !query.beginnings.isEmpty {
      conditions.append(anyOf(query.beginnings.map { quoted(audience.word($0)) + syntax.beginning }))
    }
    if let kinds { conditions.append(anyOf(kinds.map { quoted(audience.kind($0)) })) }
    return conditions
  }

  private func anyOf(_ alternatives: [String]) -> String {
    "(" + alternatives.joined(separator: syntax.or) + ")"
  }

  /// In quotes it is a word and nothing else; no word holds one.
  private func quoted(_ word: String) -> String { syntax.quote + word + syntax.quote }
}
