/// What can go wrong between the program and its database.
public enum StorageError: Error, Hashable, Sendable {
  /// Which kind of rule of the schema was broken.
  public enum Constraint: Sendable {
    /// Two rows would be the same where they must differ.
    case unique
    /// A row would point at one that is not there.
    case foreignKey
    /// A value is outside what the column allows.
    case check
    /// A value is missing.
    case notNull
  }

  /// A rule of the schema was broken; the detail is the engine's own text, for the log.
  case constraint(Constraint, String)
  /// Others wrote the same things at the same time, and trying again did not help.
  case conflict(String)
  /// The database cannot be reached, or is full, or all its connections are taken.
  case unavailable(String)
  /// A column (counted from 0) is missing or is not of the type that was asked for.
  case decoding(column: Int, expected: String)
  /// The program used the database in a way that cannot be right.
  case misuse(String)
  /// The engine did not accept a statement; the engine's own text, for the log.
  case statement(String)
  /// A value that cannot be stored.
  case unstorable(String)
  /// The database was made by a newer version of the program.
  case newerSchema(found: Int, known: Int)
  /// The database or the backup is damaged.
  case corrupt(String)
  /// Asked to overwrite what must not be overwritten without being told.
  case refused(String)
}

extension StorageError: CustomStringConvertible {
  /// One line for the log.
  public var description: String {
    switch self {
    case .constraint(let kind, let detail): "constraint (\(kind)): \(detail)"
    case .conflict(let detail): "conflict: \(detail)"
    case .unavailable(let detail): "database unavailable: \(detail)"
    case .decoding(let column, let expected): "column \(column) is not a \(expected)"
    case .misuse(let detail): "misuse of the database: \(detail)"
    case .statement(let detail): "statement not accepted: \(detail)"
    case .unstorable(let detail): "cannot be stored: \(detail)"
    case .newerSchema(let found, let known):
      "the database is at version \(found), newer than this program, which knows \(known)"
    case .corrupt(let detail): "damaged: \(detail)"
    case .refused(let detail): "refused: \(detail)"
    }
  }
}
