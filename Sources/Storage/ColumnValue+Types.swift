extension Int64: ColumnValue {
  /// A whole number.
  @inlinable
  public var columnValue: SQL.Value { .integer(self) }

  /// A whole number.
  @inlinable
  public init?(columnValue: SQL.Value) {
    guard case .integer(let number) = columnValue else { return nil }
    self = number
  }
}

extension Int: ColumnValue {
  /// A whole number.
  @inlinable
  public var columnValue: SQL.Value { .integer(Int64(self)) }

  /// A whole number.
  @inlinable
  public init?(columnValue: SQL.Value) {
    guard case .integer(let number) = columnValue else { return nil }
    self.init(exactly: number)
  }
}

extension Bool: ColumnValue {
  /// 1 for true, 0 for false.
  @inlinable
  public var columnValue: SQL.Value { .integer(self ? 1 : 0) }

  /// True for 1, false for 0, and nothing else.
  @inlinable
  public init?(columnValue: SQL.Value) {
    switch columnValue {
    case .integer(0): self = false
    case .integer(1): self = true
    default: return nil
    }
  }
}

extension Double: ColumnValue {
  /// A floating-point number.
  @inlinable
  public var columnValue: SQL.Value { .double(self) }

  /// A floating-point number, or a whole one that it can hold.
  @inlinable
  public init?(columnValue: SQL.Value) {
    switch columnValue {
    case .double(let number): self = number
    case .integer(let number): self = Double(number)
    default: return nil
    }
  }
}

extension String: ColumnValue {
  /// A text.
  @inlinable
  public var columnValue: SQL.Value { .text(self) }

  /// A text.
  @inlinable
  public init?(columnValue: SQL.Value) {
    guard case .text(let text) = columnValue else { return nil }
    self = text
  }
}

extension [UInt8]: ColumnValue, RowDecodable {
  /// A row of bytes.
  @inlinable
  public var columnValue: SQL.Value { .bytes(self) }

  /// A row of bytes.
  @inlinable
  public init?(columnValue: SQL.Value) {
    guard case .bytes(let bytes) = columnValue else { return nil }
    self = bytes
  }
}

extension Optional: RowDecodable where Wrapped: ColumnValue {}

extension Optional: ColumnValue where Wrapped: ColumnValue {
  /// The value, or null.
  @inlinable
  public var columnValue: SQL.Value { self?.columnValue ?? .null }

  /// The value, or nil for null.
  @inlinable
  public init?(columnValue: SQL.Value) {
    if columnValue == .null {
      self = .none
    } else if let value = Wrapped(columnValue: columnValue) {
      self = .some(value)
    } else {
      return nil
    }
  }
}
