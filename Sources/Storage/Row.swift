/// A type that is read from the columns of a row, from left to right.
public protocol RowDecodable {
  /// Reads as many columns as the type needs.
  ///
  /// - Throws: ``StorageError/decoding(column:expected:)``
  init(from row: inout Row) throws
}

/// One row of an answer, read column by column from left to right.
public struct Row {
  let cells: any Cells
  var column = 0

  init(_ cells: any Cells) {
    self.cells = cells
  }

  /// The next column.
  ///
  /// - Throws: ``StorageError/decoding(column:expected:)`` when it is missing or of another type.
  public mutating func next<V: ColumnValue>(_ type: V.Type = V.self) throws -> V {
    try nextColumn()
  }

  /// The next columns, as many as the type reads.
  ///
  /// - Throws: ``StorageError/decoding(column:expected:)`` when one is missing or of another type.
  public mutating func next<T: RowDecodable>(_ type: T.Type = T.self) throws -> T {
    try T(from: &self)
  }

  mutating func nextColumn<V: ColumnValue>() throws -> V {
    defer { column += 1 }
    guard column < cells.count, let value = V(columnValue: cells[column]) else {
      throw StorageError.decoding(column: column, expected: "\(V.self)")
    }
    return value
  }
}

/// The columns of the row an engine stands at.
protocol Cells {
  var count: Int { get }
  subscript(column: Int) -> SQL.Value { get }
}
