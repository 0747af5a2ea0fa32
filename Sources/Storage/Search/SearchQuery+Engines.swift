extension SearchQuery {
  /// As FTS5 takes it, in the column `words`. Quotes make each word a string; none holds a quote.
  var fts5: String {
    var terms = stems.map { "\"\($0)\"" }
    if !beginnings.isEmpty {
      terms.append("(" + beginnings.map { "\"\($0)\" *" }.joined(separator: " OR ") + ")")
    }
    return "words : (" + terms.joined(separator: " AND ") + ")"
  }

  /// As PostgreSQL's `tsquery` takes it.
  var tsquery: String {
    var terms = stems.map { "'\($0)'" }
    if !beginnings.isEmpty {
      terms.append("(" + beginnings.map { "'\($0)':*" }.joined(separator: " | ") + ")")
    }
    return terms.joined(separator: " & ")
  }
}
