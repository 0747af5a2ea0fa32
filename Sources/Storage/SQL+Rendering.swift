/// A statement as one engine takes it: its text with numbered parameters, and their values in order.
struct RenderedSQL {
  let text: String
  let values: [SQL.Value]
}

/// A statement as an engine knows it again: its shape, and its values in order.
struct OutlinedSQL {
  var shape = StatementShape()
  var values: [SQL.Value] = []
}

extension SQL {
  /// The statement for one engine: `?` for SQLite, `$1`, `$2`, … for PostgreSQL.
  ///
  /// - Throws: ``StorageError/unstorable(_:)`` when a text holds a NUL character, which PostgreSQL cannot hold;
  ///   both engines refuse it, so that both give the same answers.
  func rendered(for engine: Engine) throws -> RenderedSQL {
    RenderedSQL(text: text(for: engine), values: try outlined(for: engine).values)
  }

  /// The statement without its text, which is dear to write and seldom needed.
  ///
  /// - Throws: as ``rendered(for:)``.
  func outlined(for engine: Engine) throws -> OutlinedSQL {
    var outlined = OutlinedSQL()
    outlined.shape.reserve(parts.count)
    outlined.values.reserveCapacity(parts.count / 2 + 8)
    try outline(for: engine, into: &outlined)
    return outlined
  }

  /// The text of the statement for one engine.
  func text(for engine: Engine) -> String {
    var (text, count) = ("", 0)
    write(for: engine, to: &text, after: &count)
    return text
  }

  private func outline(for engine: Engine, into outlined: inout OutlinedSQL) throws {
    for part in parts {
      switch part {
      case .text(let text):
        outlined.shape.add(text)
      case .value(let value):
        outlined.shape.add(values: 1)
        outlined.values.append(try value.storable())
      case .values(let values):
        try outlined.add(values)
      case .oneOf(let expression, let values):
        outlined.shape.add(expression)
        try outlined.add(values)
      case .either(let sqlite, let postgres):
        try (engine == .sqlite ? sqlite : postgres).outline(for: engine, into: &outlined)
      }
    }
  }

  private func write(for engine: Engine, to text: inout String, after count: inout Int) {
    for part in parts {
      switch part {
      case .text(let literal):
        text += literal.description
      case .value:
        text += engine.parameters(1, after: &count).joined()
      case .values(let values):
        text += engine.parameters(values.count, after: &count).joined(separator: ", ")
      case .oneOf(let expression, let values):
        let parameters = engine.parameters(values.count, after: &count)
        text += engine.condition(that: expression.description, isOneOf: parameters)
      case .either(let sqlite, let postgres):
        (engine == .sqlite ? sqlite : postgres).write(for: engine, to: &text, after: &count)
      }
    }
  }
}

extension OutlinedSQL {
  fileprivate mutating func add(_ list: [SQL.Value]) throws {
    shape.add(values: list.count)
    for value in list { values.append(try value.storable()) }
  }
}

extension Engine {
  /// Up to so many values SQLite compares faster than it makes a table of them.
  private static let few = 8

  /// The names of the next few parameters.
  fileprivate func parameters(_ few: Int, after count: inout Int) -> [String] {
    defer { count += few }
    return (0..<few).map { self == .sqlite ? "?" : "$\(count + $0 + 1)" }
  }

  fileprivate func condition(that expression: String, isOneOf parameters: [String]) -> String {
    guard !parameters.isEmpty else { return "1 = 0" }
    guard self == .sqlite, parameters.count <= Self.few else {
      return "\(expression) IN (\(parameters.joined(separator: ", ")))"
    }
    return "(\(parameters.map { "\(expression) = \($0)" }.joined(separator: " OR ")))"
  }
}

extension SQL.Value {
  /// The value itself, unless no engine can hold it.
  fileprivate func storable() throws -> SQL.Value {
    if case .text(let text) = self, text.utf8.contains(0) {
      throw StorageError.unstorable("a text with a NUL character")
    }
    return self
  }
}
