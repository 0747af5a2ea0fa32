import Foundation
import Storage

/// A value that is kept in one column, as JSON with its names in order.
struct WrittenJSON<Value: Codable & Sendable>: ColumnValue {
  let value: Value

  init(_ value: Value) { self.value = value }

  var columnValue: SQL.Value { .text(text) }

  init?(columnValue: SQL.Value) {
    guard case .text(let text) = columnValue,
      let value = try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
    else { return nil }
    self.value = value
  }

  /// What is written. Every value kept this way is made of texts, numbers and lists, which JSON can always hold.
  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }
}

extension WrittenJSON: Equatable where Value: Equatable {}
