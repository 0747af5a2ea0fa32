/// Where a database is.
enum DatabaseAddress {
  case memory
  case file(String)
  case server(String)

  /// - Throws: ``StorageError/misuse(_:)`` when it is none.
  init(_ address: String) throws {
    if address == "sqlite::memory:" {
      self = .memory
    } else if address.hasPrefix("sqlite:"), address.utf8.count > 7 {
      self = .file(String(address.dropFirst(7)))
    } else if address.hasPrefix("postgres://") || address.hasPrefix("postgresql://") {
      self = .server(address)
    } else {
      throw StorageError.misuse("not an address of a database: write sqlite:PATH or postgres://…")
    }
  }

  var engine: Engine {
    switch self {
    case .memory, .file: .sqlite
    case .server: .postgres
    }
  }
}
