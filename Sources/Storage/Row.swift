/// A type that is read from the columns of a row, from left to right.
public protocol RowDecodable {
  /// Reads as many columns as the type needs.
  ///
  /// - Throws: ``StorageError/decoding(column:expected:)``
  init(from row: inout Row) throws
}

/// One row of an answer, read column by column from left to right.
///
/// Reading is inlined into the code that reads: a page reads a thousand columns, and finding out at run time how
/// to read a type takes longer than reading it.
public struct Row {
  private let cells: any Cells
  private var column = 0

  init(_ cells: any Cells) {
    self.cells = cells
  }

  /// The next column.
  ///
  /// - Throws: ``StorageError/decoding(column:expected:)`` when it is missing or of another type.
  @inlinable
  public mutating func next<V: ColumnValue>(_ type: V.Type = V.self) throws -> V {
    guard let found = nextValue(), let value = V(columnValue: found) else {
      throw mismatch("\(V.self)")
    }
    return value
  }

  /// The next columns, as many as the type reads.
  ///
  /// - Throws: ``StorageError/decoding(column:expected:)`` when one is missing or of another type.
  @inlinable
  public mutating func next<T: RowDecodable>(_ type: T.Type = T.self) throws -> T {
    try T(from: &self)
  }

  /// What the next column holds; nil when there is none.
  @usableFromInline
  mutating func nextValue() -> SQL.Value? {
    defer { column += 1 }
    return column < cells.count ? cells[column] : nil
  }

  /// The error of the column read last, which was expected to be of another type.
  @usableFromInline
  func mismatch(_ expected: String) -> StorageError {
    .decoding(column: column - 1, expected: expected)
  }
}

/// The columns of the row an engine stands at.
protocol Cells {
  var count: Int { get }
  subscript(column: Int) -> SQL.Value { get }
}
