import Foundation

/// A file that appears under its name only when it is whole and on disk, and never in place of another.
struct NewFile {
  let path: String
  /// Where it is written first, beside the place it shall have.
  let draft: String

  /// - Throws: ``StorageError/refused(_:)`` when the name is taken.
  init(_ path: String) throws {
    self.path = path
    draft = path + ".\(UInt32.random(in: 0...UInt32.max)).part"
    if FileManager.default.fileExists(atPath: path) { throw StorageError.refused("\(path) exists already") }
  }

  /// Lets `write` fill the draft, and gives it its name.
  func written(by write: (String) throws -> Void) throws {
    defer { unlink(draft) }
    try Self.create(draft)
    try write(draft)
    try Self.flush(draft)
    // Unlike a renaming, a link never takes the place of a file that has come meanwhile.
    guard link(draft, path) == 0 else {
      let reason = String(cString: strerror(errno))
      throw errno == EEXIST
        ? StorageError.refused("\(path) exists already") : .unavailable("\(path): \(reason)")
    }
    let folder = (path as NSString).deletingLastPathComponent
    try Self.flush(folder.isEmpty ? "." : folder)
  }

  /// An empty file that nobody else may read, for what it will hold is private.
  static func create(_ path: String) throws {
    let file = open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600)
    guard file >= 0 else { throw StorageError.unavailable("\(path): \(String(cString: strerror(errno)))") }
    close(file)
  }

  /// Waits until a file, or the names in a folder, are on disk.
  static func flush(_ path: String) throws {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { throw StorageError.unavailable("\(path): \(String(cString: strerror(errno)))") }
    defer { close(file) }
    guard fsync(file) == 0 else {
      throw StorageError.unavailable("\(path): \(String(cString: strerror(errno)))")
    }
  }
}
