import Foundation

/// A value of the register as it is kept in a column; the same value is the same text.
func registerText(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// A value out of such a column.
func registerValue<Value: Decodable>(_: Value.Type = Value.self, from text: String) throws -> Value {
  try JSONDecoder().decode(Value.self, from: Data(text.utf8))
}
