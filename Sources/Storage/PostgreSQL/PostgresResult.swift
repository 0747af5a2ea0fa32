import CLibpq

/// What the server answered; freed with this value.
final class PostgresResult {
  private let result: OpaquePointer?

  init(_ result: OpaquePointer?) {
    self.result = result
  }

  deinit {
    PQclear(result)
  }

  var isSuccess: Bool {
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: true
    default: false
    }
  }

  var rows: CInt { PQntuples(result) }

  /// What was done, such as `COMMIT`.
  var command: String { PQcmdStatus(result).map { String(cString: $0) } ?? "" }

  /// How many rows were changed; an answer's rows were only read.
  var changes: Int {
    if command.hasPrefix("SELECT") { return 0 }
    return PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
  }

  func cells(of row: CInt) -> PostgresCells {
    PostgresCells(result: result, row: row)
  }

  /// The error; `discard` is called when the connection had better not be used again.
  func failure(_ discard: () -> Void) -> StorageError {
    let state = field("C")
    let message = "\(state) \(field("M"))"
    switch state {
    case "23505", "23P01": return .constraint(.unique, message)
    case "23503", "23001": return .constraint(.foreignKey, message)
    case "23502": return .constraint(.notNull, message)
    case "40001", "40P01", "55P03": return .conflict(message)
    case "22021": return .unstorable(message)
    case "0A000" where field("M").contains("cached plan"):
      // Another process has changed a table under a prepared statement.
      discard()
      return .conflict(message)
    default: break
    }
    switch state.prefix(2) {
    case "23": return .constraint(.check, message)
    case "XX": return .corrupt(message)
    case "53", "57", "58", "08": return .unavailable(message)
    default: return .statement(message)
    }
  }

  private func field(_ code: Unicode.Scalar) -> String {
    PQresultErrorField(result, CInt(bitPattern: code.value)).map { String(cString: $0) } ?? ""
  }
}
