import Storage

/// A site by its code, its name and its key.
struct SiteCoded: RowDecodable, Sendable, Equatable {
  let id: Site.ID
  let code: String
  let name: String

  init(from row: inout Row) throws {
    id = try row.next()
    code = try row.next()
    name = try row.next()
  }
}

extension Site {
  /// The site with a code.
  static func coded(_ code: String, in db: Transaction) throws -> SiteCoded? {
    try db.first(SiteCoded.self, "SELECT id, code, name FROM site WHERE code = \(code)")
  }

  /// The few sites whose code or name comes nearest to what was typed, nearest first.
  static func near(_ typed: String, in db: Transaction) throws -> [SiteCoded] {
    let words = searchText(of: typed)
    let sites = try db.all(SiteCoded.self, "SELECT id, code, name FROM site ORDER BY sort_name, id")
    let ranked = sites.map { site in
      (site, min(distance(words, searchText(of: site.name)), distance(words, searchText(of: site.code))))
    }
    return ranked.sorted { $0.1 < $1.1 }.prefix(5).map(\.0)
  }
}

/// How many letters have to be changed, added or taken away (Levenshtein 1965), in the first forty.
func distance(_ one: String, _ other: String) -> Int {
  let one = Array(one.unicodeScalars.prefix(40))
  let other = Array(other.unicodeScalars.prefix(40))
  var row = Array(0...other.count)
  for (index, letter) in one.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for (column, otherLetter) in other.enumerated() {
      let changed = diagonal + (letter == otherLetter ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
    }
  }
  return row[other.count]
}
