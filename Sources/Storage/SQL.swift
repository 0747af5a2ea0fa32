/// A statement, or a part of one, with its values.
///
/// Made by string interpolation: whatever is interpolated becomes a bound parameter, never code. Only another
/// `SQL` is spliced in as code, and that can only have been written in the program itself.
public struct SQL: Sendable, ExpressibleByStringInterpolation {
  enum Part: Sendable {
    case text(StaticString)
    case value(Value)
    case values([Value])
    case oneOf(StaticString, [Value])
    case either(sqlite: SQL, postgres: SQL)
  }

  var parts: [Part]

  /// A statement without a value.
  public init(stringLiteral value: StaticString) {
    parts = [.text(value)]
  }

  /// A statement with its values, written as an interpolated literal.
  public init(stringInterpolation: StringInterpolation) {
    parts = stringInterpolation.parts
  }

  init(parts: [Part]) {
    self.parts = parts
  }

  /// Nothing at all: where a condition is left out.
  public static var empty: SQL { SQL(parts: []) }

  /// The fragment for the engine in use, chosen when the statement is sent.
  public static func either(sqlite: SQL, postgres: SQL) -> SQL {
    SQL(parts: [.either(sqlite: sqlite, postgres: postgres)])
  }

  /// The condition that an expression, a column say, is one of some values; nothing is one of none.
  ///
  /// To be preferred to `IN` where rows are let through by it and not looked up: SQLite makes a table of its own for
  /// each `IN`, every time, which costs more than a few comparisons.
  @inlinable
  public static func that<V: ColumnValue>(_ expression: StaticString, isOneOf values: [V]) -> SQL {
    SQL(that: expression, isOneOf: values.map(\.columnValue))
  }

  @usableFromInline
  init(that expression: StaticString, isOneOf values: [Value]) {
    parts = [.oneOf(expression, Self.padded(values))]
  }

  /// A name that is part of the program, such as a table's.
  public static func identifier(_ name: StaticString) -> SQL {
    SQL(parts: [.text(name)])
  }

  /// One fragment after the other, with nothing between.
  public static func + (left: SQL, right: SQL) -> SQL {
    SQL(parts: left.parts + right.parts)
  }

  /// Adds a fragment at the end, with nothing between.
  public static func += (left: inout SQL, right: SQL) {
    left.parts += right.parts
  }
}

extension Sequence<SQL> {
  /// The fragments in a row with `separator` between each two.
  public func joined(separator: SQL) -> SQL {
    var parts: [SQL.Part] = []
    for (index, fragment) in enumerated() {
      if index > 0 { parts += separator.parts }
      parts += fragment.parts
    }
    return SQL(parts: parts)
  }
}
