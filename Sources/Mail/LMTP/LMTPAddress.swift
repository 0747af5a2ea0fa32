/// Where mail is taken in: a port of this machine, or a socket among its files.
public enum LMTPAddress: Sendable, Equatable {
  case port(host: String, port: Int)
  case socket(path: String)

  /// Reads `HOST:PORT` or the path of a socket, which begins with a slash or with `unix:`. Nil when it is neither.
  public init?(_ text: String) {
    if text.hasPrefix("/") || text.hasPrefix("unix:") {
      let path = text.hasPrefix("unix:") ? String(text.dropFirst(5)) : text
      // A socket's path has room for 107 bytes in Linux.
      guard path.utf8.count > 1, path.utf8.count < 108, !path.utf8.contains(0) else { return nil }
      self = .socket(path: path)
    } else {
      guard let colon = text.lastIndex(of: ":"), colon > text.startIndex,
        let port = Int(text[text.index(after: colon)...]), (0...65_535).contains(port)
      else { return nil }
      self = .port(host: String(text[..<colon].drop { $0 == "[" }.prefix { $0 != "]" }), port: port)
    }
  }
}
