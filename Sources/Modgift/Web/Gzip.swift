import CZlib

/// Compressed by zlib in the gzip format (RFC 1952). Whatever cannot be compressed comes back as it is, empty.
func gzip(_ bytes: [UInt8], level: Int32) -> [UInt8] {
  var stream = z_stream()
  guard modgift_deflate_init_gzip(&stream, level) == Z_OK else { return [] }
  defer { deflateEnd(&stream) }
  let bound = Int(deflateBound(&stream, uLong(bytes.count)))
  return bytes.withUnsafeBufferPointer { source in
    [UInt8](unsafeUninitializedCapacity: bound) { target, count in
      stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
      stream.avail_in = uInt(source.count)
      stream.next_out = target.baseAddress
      stream.avail_out = uInt(bound)
      count = deflate(&stream, Z_FINISH) == Z_STREAM_END ? bound - Int(stream.avail_out) : 0
    }
  }
}
