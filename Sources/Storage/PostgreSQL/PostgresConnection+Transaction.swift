import CLibpq

/// How a transaction begins and ends, at the cost of as few trips to the server as there may be.
extension PostgresConnection {
  /// Begins with the first statement, in one trip.
  func begin(_ access: Access) throws {
    try settle()
    isReading = access == .read
    beginning =
      switch access {
      case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
      case .write: "BEGIN ISOLATION LEVEL SERIALIZABLE"
      case .migrate: "BEGIN ISOLATION LEVEL READ COMMITTED"
      }
  }

  /// Begins, where the first statement cannot be sent along.
  func beginNow() throws {
    guard let beginning else { return }
    self.beginning = nil
    try take(PQexec(handle, beginning))
  }

  /// Begins, and sends the first statement along.
  func beginning(with name: String, _ parameters: PostgresParameters) throws -> PostgresResult {
    guard PQenterPipelineMode(handle) == 1,
      PQsendQueryParams(handle, beginning, 0, nil, nil, nil, nil, 0) == 1,
      parameters.sendPrepared(name, on: handle) == 1,
      PQpipelineSync(handle) == 1
    else { throw lost() }
    beginning = nil
    let (begun, answer) = (answerInPipeline(), answerInPipeline())
    PQclear(PQgetResult(handle))
    if PQexitPipelineMode(handle) == 0 { throw lost() }
    try take(begun)
    return try take(answer)
  }

  /// The answer to one statement, after which the pipeline gives a nothing.
  private func answerInPipeline() -> PostgresResult {
    let answer = PostgresResult(PQgetResult(handle))
    PQclear(PQgetResult(handle))
    return answer
  }

  func commit() throws {
    if beginning != nil {
      beginning = nil
    } else if isReading {
      // Nothing hangs on the answer, so the next transaction is early enough to read it.
      isBroken = PQsendQuery(handle, "COMMIT") == 0
      isSettled = false
    } else {
      try commitChanges()
    }
  }

  private func commitChanges() throws {
    let result: PostgresResult
    do {
      result = try take(PQexec(handle, "COMMIT"))
    } catch let lost as ConnectionLost {
      // It may have been committed or not: doing it again could do it twice.
      throw StorageError.unavailable("lost while committing, the outcome is not known: \(lost.reason)")
    }
    if result.command == "ROLLBACK" { throw StorageError.statement("the server rolled back") }
  }

  /// Reads what the transaction before was answered when it ended.
  private func settle() throws {
    if isSettled { return }
    while let answer = PQgetResult(handle) { try take(answer) }
    isSettled = true
  }

  func rollback() {
    beginning = nil
    if isBroken || !isSettled || PQtransactionStatus(handle) == PQTRANS_IDLE { return }
    do { try runScript("ROLLBACK") } catch { isBroken = true }
  }
}
