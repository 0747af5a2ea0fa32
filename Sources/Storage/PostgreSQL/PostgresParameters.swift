import CLibpq

/// Values as libpq takes them: their types, and their bytes one after the other.
struct PostgresParameters {
  private(set) var types: [Oid] = []
  private var starts: [Int?] = []
  private var lengths: [CInt] = []
  private var formats: [CInt] = []
  private var storage: [UInt8] = []

  init(_ values: [SQL.Value]) {
    types.reserveCapacity(values.count)
    starts.reserveCapacity(values.count)
    lengths.reserveCapacity(values.count)
    formats.reserveCapacity(values.count)
    storage.reserveCapacity(16 * values.count)
    for value in values { append(value) }
    // An address for what is empty, too.
    storage.append(0)
  }

  private mutating func append(_ value: SQL.Value) {
    switch value {
    case .null: append(PostgresType.unknown, nil, isBinary: false)
    case .integer(let number): append(number)
    case .double(let number): append(PostgresType.float8, Array(String(number).utf8), isBinary: false)
    case .text(let text): append(PostgresType.text, Array(text.utf8), isBinary: false)
    case .bytes(let bytes): append(PostgresType.bytea, bytes, isBinary: true)
    }
  }

  /// As the server keeps it: eight bytes, the highest first.
  private mutating func append(_ number: Int64) {
    types.append(PostgresType.int8)
    formats.append(1)
    lengths.append(8)
    starts.append(storage.count)
    withUnsafeBytes(of: number.bigEndian) { storage.append(contentsOf: $0) }
  }

  private mutating func append(_ type: Oid, _ bytes: [UInt8]?, isBinary: Bool) {
    types.append(type)
    formats.append(isBinary ? 1 : 0)
    lengths.append(CInt(truncatingIfNeeded: bytes?.count ?? 0))
    starts.append(bytes == nil ? nil : storage.count)
    if let bytes {
      storage += bytes
      storage.append(0)
    }
  }

  /// What is asked for are bytes as the server keeps them, here and below: ``PostgresCells`` reads nothing else.
  func executePrepared(_ name: String, on handle: OpaquePointer) -> OpaquePointer? {
    withPointers { PQexecPrepared(handle, name, CInt(types.count), $0, lengths, formats, 1) }
  }

  /// Sends without waiting for the answer.
  func sendPrepared(_ name: String, on handle: OpaquePointer) -> CInt {
    withPointers { PQsendQueryPrepared(handle, name, CInt(types.count), $0, lengths, formats, 1) }
  }

  func execute(_ text: String, on handle: OpaquePointer) -> OpaquePointer? {
    withPointers { PQexecParams(handle, text, CInt(types.count), types, $0, lengths, formats, 1) }
  }

  private func withPointers<T>(_ body: ([UnsafePointer<CChar>?]) -> T) -> T {
    storage.withUnsafeBytes { bytes in
      let letters = bytes.assumingMemoryBound(to: CChar.self)
      return body(starts.map { start in start.flatMap { start in letters.baseAddress.map { $0 + start } } })
    }
  }
}
