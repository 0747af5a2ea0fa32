import Storage
import Synchronization

/// JSON that stands alike in row after row, such as the steps that many plans have from one model. What was decoded
/// once is kept by its text: a text always means the same, and decoding it costs more than the rest of a page.
struct RepeatedJSON<Value: Codable & Sendable>: ColumnValue {
  let value: Value

  var columnValue: SQL.Value { WrittenJSON(value).columnValue }

  init?(columnValue: SQL.Value) {
    guard case .text(let text) = columnValue else { return nil }
    let key = DecodedText(type: ObjectIdentifier(Value.self), text: text)
    if let known = decoded.withLock({ $0[key] }) as? Value {
      value = known
      return
    }
    guard let written = WrittenJSON<Value>(columnValue: columnValue) else { return nil }
    value = written.value
    decoded.withLock { kept in
      if kept.count >= mostKept { kept = [:] }
      kept[key] = written.value
    }
  }
}

private struct DecodedText: Hashable {
  let type: ObjectIdentifier
  let text: String

  /// A text's length and beginning tell nearly all apart. Whether two are the same is asked of every byte.
  func hash(into hasher: inout Hasher) {
    hasher.combine(type)
    hasher.combine(text.utf8.count)
    for byte in text.utf8.prefix(80) { hasher.combine(byte) }
  }
}

/// A few models' steps, each in the few shapes that rules give it: some megabytes.
private let mostKept = 2_000

private let decoded = Mutex<[DecodedText: any Sendable]>([:])
