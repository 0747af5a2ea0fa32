import CLibpq
import Foundation

/// The columns of one row of an answer, which the server sends as text.
struct PostgresCells: Cells {
  let result: OpaquePointer?
  let row: CInt

  var count: Int { Int(PQnfields(result)) }

  subscript(column: Int) -> SQL.Value {
    let column = CInt(truncatingIfNeeded: column)
    if PQgetisnull(result, row, column) == 1 { return .null }
    guard let text = PQgetvalue(result, row, column) else { return .null }
    switch PQftype(result, column) {
    case PostgresType.int8, PostgresType.int4, PostgresType.int2, PostgresType.oid:
      return .integer(strtoll(text, nil, 10))
    case PostgresType.bool:
      return .integer(text.pointee == CChar(UInt8(ascii: "t")) ? 1 : 0)
    case PostgresType.float8, PostgresType.float4:
      return .double(strtod(text, nil))
    case PostgresType.numeric:
      // The sum of whole numbers comes as one of these.
      return Int64(String(cString: text)).map { .integer($0) } ?? .double(strtod(text, nil))
    case PostgresType.bytea:
      return .bytes(bytes(text))
    default:
      let count = Int(PQgetlength(result, row, column))
      let letters = UnsafeRawBufferPointer(start: text, count: count)
      return .text(String(decoding: letters, as: UTF8.self))
    }
  }

  private func bytes(_ text: UnsafePointer<CChar>) -> [UInt8] {
    text.withMemoryRebound(to: UInt8.self, capacity: 1) { letters in
      var count = 0
      guard let bytes = PQunescapeBytea(letters, &count) else { return [] }
      defer { PQfreemem(bytes) }
      return [UInt8](UnsafeBufferPointer(start: bytes, count: count))
    }
  }
}

/// The numbers by which the server knows its types.
enum PostgresType {
  static let bool: Oid = 16
  static let bytea: Oid = 17
  static let int8: Oid = 20
  static let int2: Oid = 21
  static let int4: Oid = 23
  static let text: Oid = 25
  static let oid: Oid = 26
  static let float4: Oid = 700
  static let float8: Oid = 701
  static let numeric: Oid = 1700
  /// Left to the server to find out.
  static let unknown: Oid = 0
}
