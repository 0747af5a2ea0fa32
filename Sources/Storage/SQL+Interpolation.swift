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
    @inlinable
    public mutating func appendInterpolation<V: ColumnValue>(_ value: V) {
      bind(value.columnValue)
    }

    /// Binds a value that may be missing; a missing one is NULL.
    @inlinable
    public mutating func appendInterpolation<V: ColumnValue>(_ value: V?) {
      bind(value?.columnValue ?? .null)
    }

    /// Splices a fragment, with its values.
    public mutating func appendInterpolation(_ fragment: SQL) {
      parts += fragment.parts
    }

    /// Binds the values of a list with commas between, as `IN (…)` wants them. An empty list becomes `NULL`,
    /// which nothing is in.
    ///
    /// The last value is repeated until there are 1, 2, 4, 8, … of them: lists of all lengths then share a few
    /// prepared statements, where each would else be a statement of its own.
    @inlinable
    public mutating func appendInterpolation<V: ColumnValue>(list values: [V]) {
      bind(list: values.map(\.columnValue))
    }

    @usableFromInline
    mutating func bind(_ value: Value) {
      parts.append(.value(value))
    }

    @usableFromInline
    mutating func bind(list values: [Value]) {
      parts.append(values.isEmpty ? .text("NULL") : .values(SQL.padded(values)))
    }
  }

  /// The values, the last of them repeated until there are 1, 2, 4, 8, … of them.
  static func padded(_ values: [Value]) -> [Value] {
    guard let last = values.last else { return [] }
    return values + repeatElement(last, count: values.count.roundedUpToPowerOfTwo - values.count)
  }
}

extension Int {
  fileprivate var roundedUpToPowerOfTwo: Int {
    self < 2 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}
