/// A statement as one engine takes it: its text with numbered parameters, and their values in order.
struct RenderedSQL {
  var text = ""
  var values: [SQL.Value] = []
  var isPlannedAnew = false
}

extension SQL {
  /// The statement for one engine: `?` for SQLite, `$1`, `$2`, … for PostgreSQL.
  ///
  /// - Throws: ``StorageError/unstorable(_:)`` when a text holds a NUL character, which PostgreSQL cannot hold;
  ///   both engines refuse it, so that both give the same answers.
  func rendered(for engine: Engine) throws -> RenderedSQL {
    var rendered = RenderedSQL()
    try render(for: engine, into: &rendered)
    return rendered
  }

  private func render(for engine: Engine, into rendered: inout RenderedSQL) throws {
    for part in parts {
      switch part {
      case .text(let text):
        rendered.text += text.description
      case .value(let value):
        if case .text(let text) = value, text.utf8.contains(0) {
          throw StorageError.unstorable("a text with a NUL character")
        }
        rendered.values.append(value)
        if engine == .sqlite {
          rendered.text += "?"
        } else {
          rendered.text += "$\(rendered.values.count)"
        }
      case .plannedAnew:
        rendered.isPlannedAnew = true
      case .either(let sqlite, let postgres):
        try (engine == .sqlite ? sqlite : postgres).render(for: engine, into: &rendered)
      }
    }
  }
}
