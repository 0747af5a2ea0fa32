import Glibc

/// A message as it comes in, piece by piece: in memory while it is small, then in a file without a name, so that many
/// large ones at once cost no memory. A file without a name is gone with its process, whatever ends that.
final class MailSpool {
  private static let mostInMemory = 256 * 1024

  private(set) var size = 0
  private var memory: [UInt8] = []
  private var file: CInt = -1

  deinit { if file >= 0 { close(file) } }

  /// Takes one more piece. It goes to the kernel's cache, which takes microseconds; no disk is waited for.
  func append(_ piece: [UInt8]) throws(SpoolFault) {
    size &+= piece.count
    if file < 0, memory.count + piece.count <= Self.mostInMemory {
      memory += piece
      return
    }
    if file < 0 {
      try open()
      try write(memory)
      memory = []
    }
    try write(piece)
  }

  /// All of it.
  func bytes() throws(SpoolFault) -> [UInt8] {
    guard file >= 0 else { return memory }
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { target, count in
      while count < size, let base = target.baseAddress {
        let got = pread(file, base + count, size - count, off_t(count))
        if got > 0 {
          count += got
        } else if got == 0 || errno != EINTR {
          isWhole = false
          return
        }
      }
    }
    guard isWhole else { throw SpoolFault() }
    return bytes
  }

  private func open() throws(SpoolFault) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(folder)/incoming-XXXXXX".utf8CString)
    file = mkstemp(&name)
    guard file >= 0 else { throw SpoolFault() }
    unlink(name)
  }

  private func write(_ piece: [UInt8]) throws(SpoolFault) {
    var written = 0
    while written < piece.count {
      let count = piece.withUnsafeBytes { bytes in
        bytes.baseAddress.map { Glibc.write(file, $0 + written, piece.count - written) } ?? 0
      }
      if count > 0 {
        written += count
      } else if count == 0 || errno != EINTR {
        throw SpoolFault()
      }
    }
  }
}

/// The disk did not take it.
struct SpoolFault: Error {}
