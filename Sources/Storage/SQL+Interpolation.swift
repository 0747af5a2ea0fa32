extension SQL {
  /// Collects the text and the values of an interpolated literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    /// Makes room for the parts to come.
    public init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(interpolationCount * 2 + 1)
    }

    /// Takes what the program itself wrote.
    public mutating func appendLiteral(_ literal: StaticString) {
      if literal.utf8CodeUnitCount > 0 { parts.append(.text(literal)) }
    }

    /// Binds a value as a parameter.
    public mutating func appendInterpolation<V: ColumnValue>(_ value: V) {
      parts.append(.value(value.columnValue))
    }

    /// Binds a value that may be missing; a missing one is NULL.
    public mutating func appendInterpolation<V: ColumnValue>(_ value: V?) {
      parts.append(.value(value?.columnValue ?? .null))
    }

    /// Splices a fragment, with its values.
    public mutating func appendInterpolation(_ fragment: SQL) {
      parts += fragment.parts
    }

    /// Binds the values of a list with commas between, as `IN (…)` wants them. An empty list becomes `NULL`,
    /// which nothing is in.
    public mutating func appendInterpolation<V: ColumnValue>(list values: [V]) {
      if values.isEmpty { parts.append(.text("NULL")) }
      for (index, value) in values.enumerated() {
        if index > 0 { parts.append(.text(", ")) }
        parts.append(.value(value.columnValue))
      }
    }
  }
}
