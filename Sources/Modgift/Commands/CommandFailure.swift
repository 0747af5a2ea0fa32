import Glibc
import NIOCore
import Storage

/// Why a command could not do its work: one line that says what happened and what to do.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String

  init(_ words: String) {
    description = words
  }

  /// What an error from below comes to for whoever typed the command; nil for what tells of itself.
  init?(_ error: any Error) {
    switch error {
    case StorageError.unavailable(let detail):
      self.init("The database can’t be used: \(inOneLine(detail)). See that it is there and may be written.")
    case StorageError.corrupt(let detail):
      self.init(
        "The database is damaged: \(inOneLine(detail)). Put a backup in its place: "
          + "modgift restore FILE --overwrite")
    case StorageError.misuse(let detail): self.init("\(inOneLine(detail)).")
    case StorageError.conflict:
      self.init("Another program holds the database. Wait until it is done, and try again.")
    case StorageError.newerSchema:
      self.init("A newer Modgift has worked with the database. Use that one.")
    default: return nil
    }
  }

  /// What kept the server from listening; nil when it was something else.
  init?(listeningOn address: String, _ error: any Error) {
    let reason: String
    switch error {
    case let error as IOError:
      reason =
        switch error.errnoCode {
        case EADDRINUSE: "another program listens there"
        case EACCES: "only root may listen there"
        default: "this machine has no such address"
        }
    case is SocketAddressError, is SocketAddressError.UnknownHost: reason = "nobody knows that host"
    default: return nil
    }
    self.init("Can’t listen on \(address): \(reason). Choose another address with --listen.")
  }
}

/// Database libraries say things over several lines.
private func inOneLine(_ detail: String) -> String {
  let line = detail.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  return line.hasSuffix(".") || line.hasSuffix("?") ? String(line.dropLast()) : line
}
