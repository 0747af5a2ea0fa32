/// The newest entries of an index once more, in a table of their own.
///
/// PostgreSQL's GIN knows no order: it names every entry with a word before the newest can be taken, which costs more
/// the more there are. A window holds only so many, and what many have is met often enough in the first.
struct SearchWindow: Sendable {
  /// Its table, of the same columns as the one of all entries.
  let table: SQL
  /// How many numbers it reaches back from the newest. Where entries were replaced or removed it holds fewer.
  let reach: Int64
}
