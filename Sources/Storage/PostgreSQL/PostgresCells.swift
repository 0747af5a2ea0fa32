import CLibpq

/// The columns of one row of an answer, which the server sends as it keeps them: numbers with the highest byte first.
struct PostgresCells: Cells {
  let result: OpaquePointer?
  let row: CInt

  var count: Int { Int(PQnfields(result)) }

  subscript(column: Int) -> SQL.Value {
    let column = CInt(truncatingIfNeeded: column)
    if PQgetisnull(result, row, column) == 1 { return .null }
    guard let start = PQgetvalue(result, row, column) else { return .null }
    let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
    switch PQftype(result, column) {
    case PostgresType.int8: return .integer(bytes.bigEndian(Int64.self))
    case PostgresType.int4: return .integer(Int64(bytes.bigEndian(Int32.self)))
    case PostgresType.int2: return .integer(Int64(bytes.bigEndian(Int16.self)))
    case PostgresType.oid: return .integer(Int64(bytes.bigEndian(UInt32.self)))
    case PostgresType.bool: return .integer(bytes.first == 1 ? 1 : 0)
    case PostgresType.float8: return .double(Double(bitPattern: bytes.bigEndian(UInt64.self)))
    case PostgresType.float4: return .double(Double(Float(bitPattern: bytes.bigEndian(UInt32.self))))
    case PostgresType.numeric: return PostgresNumeric(bytes).value
    case PostgresType.bytea: return .bytes([UInt8](bytes))
    default: return .text(String(decoding: bytes, as: UTF8.self))
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The number at an offset; 0 where there is none.
  func bigEndian<N: FixedWidthInteger>(_ type: N.Type, at offset: Int = 0) -> N {
    guard offset >= 0, offset + MemoryLayout<N>.size <= count else { return 0 }
    return N(bigEndian: loadUnaligned(fromByteOffset: offset, as: N.self))
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
