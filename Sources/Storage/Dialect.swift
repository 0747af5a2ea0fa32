/// What the two engines spell differently, by name.
extension SQL {
  /// The type of a whole number of 64 bits.
  public static var integer: SQL { either(sqlite: "INTEGER", postgres: "BIGINT") }

  /// The type of a text. Order is by code point on both engines, whatever the server's language.
  public static var text: SQL { either(sqlite: "TEXT", postgres: "TEXT COLLATE \"C\"") }

  /// The type of a row of bytes.
  public static var bytes: SQL { either(sqlite: "BLOB", postgres: "BYTEA") }

  /// The type of a floating-point number of 64 bits.
  public static var double: SQL { either(sqlite: "REAL", postgres: "DOUBLE PRECISION") }

  /// What ends a table's definition so that its types are kept; PostgreSQL always keeps them.
  public static var strict: SQL { either(sqlite: "STRICT", postgres: "") }

  /// The same for a table of small rows that are only looked up by their key: SQLite then keeps the row with the key,
  /// and finds both at once.
  public static var strictByKey: SQL { either(sqlite: "STRICT, WITHOUT ROWID", postgres: "") }

  /// Whether a text holds a part just as it is spelled: without what `LIKE` does for capitals and signs.
  public static func text(_ text: SQL, holds part: String) -> SQL {
    either(sqlite: "instr(\(text), \(part)) > 0", postgres: "strpos(\(text), \(part)) > 0")
  }

  /// The larger of two values.
  public static func greatest(_ a: SQL, _ b: SQL) -> SQL {
    either(sqlite: "max(\(a), \(b))", postgres: "GREATEST(\(a), \(b))")
  }

  /// The smaller of two values.
  public static func least(_ a: SQL, _ b: SQL) -> SQL {
    either(sqlite: "min(\(a), \(b))", postgres: "LEAST(\(a), \(b))")
  }
}
