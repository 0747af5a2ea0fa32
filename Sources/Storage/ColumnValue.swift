extension SQL {
  /// What stands in one column of one row, or is bound to one parameter.
  public enum Value: Sendable, Hashable {
    /// Nothing.
    case null
    /// A whole number; also a truth value (0 or 1), a ``Timestamp`` and a ``Day``.
    case integer(Int64)
    /// A floating-point number.
    case double(Double)
    /// A text.
    case text(String)
    /// A row of bytes.
    case bytes([UInt8])
  }
}

/// A type that fits in one column.
///
/// An enum with a raw value that is a `ColumnValue` conforms with nothing more to write.
public protocol ColumnValue: RowDecodable {
  /// The value as a column holds it.
  var columnValue: SQL.Value { get }

  /// The value a column holds, or nil when it is none of this type.
  init?(columnValue: SQL.Value)
}

extension ColumnValue {
  /// Reads one column.
  @inlinable
  public init(from row: inout Row) throws {
    self = try row.next(Self.self)
  }
}

extension ColumnValue where Self: RawRepresentable, RawValue: ColumnValue {
  /// The raw value.
  @inlinable
  public var columnValue: SQL.Value { rawValue.columnValue }

  /// The case with that raw value.
  @inlinable
  public init?(columnValue: SQL.Value) {
    guard let raw = RawValue(columnValue: columnValue) else { return nil }
    self.init(rawValue: raw)
  }
}
