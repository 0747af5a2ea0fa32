/// Which database stands behind: the embedded one, or a server.
public enum Engine: String, Sendable, CaseIterable {
  /// SQLite, in the same process, in one file.
  case sqlite
  /// PostgreSQL, a server of its own.
  case postgres
}
