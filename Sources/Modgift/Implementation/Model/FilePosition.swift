/// Where something stands in a file, both counted from one; the column in characters.
struct FilePosition: Hashable, Sendable, Comparable {
  let line: Int
  let column: Int

  static let start = FilePosition(line: 1, column: 1)

  /// In the order one reads.
  static func < (left: FilePosition, right: FilePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
