import Foundation

/// A folder that takes a file for each message.
struct MailFolder {
  let path: String

  /// Writes one `.eml` file whose name sorts by time. It appears whole or not at all.
  func write(_ message: MailMessage) throws(MailError) {
    let folder = URL(filePath: path, directoryHint: .isDirectory)
    let name = "\(stamp())-\(String(UInt32.random(in: .min ... .max), radix: 36)).eml"
    let part = folder.appending(path: ".\(name).part")
    do {
      // Sign-in codes are in there: for this user's eyes only.
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(message.encoded()).write(to: part)
      try FileManager.default.moveItem(at: part, to: folder.appending(path: name))
    } catch {
      try? FileManager.default.removeItem(at: part)
      throw MailError(.temporary, words: "Could not write to \(path): \(error.localizedDescription)")
    }
  }

  /// Nanoseconds since 1970 in 20 digits.
  private func stamp() -> String {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let digits = String(now.tv_sec &* 1_000_000_000 &+ now.tv_nsec)
    return String(repeating: "0", count: max(0, 20 &- digits.utf8.count)) + digits
  }
}
