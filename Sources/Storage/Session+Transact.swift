extension Session {
  /// Runs the closure inside a transaction of the connection.
  func transact<T>(_ access: Access, _ body: (Transaction) throws -> T) throws -> T {
    defer { close() }
    try connection.begin(access)
    do {
      let value = try body(Transaction(session: self))
      if let failure { throw failure }
      if !announcements.isEmpty {
        try announcements.forEach { try $0.validate() }
        try connection.send(announcements)
      }
      try connection.commit()
      return value
    } catch {
      connection.rollback()
      throw error
    }
  }
}
