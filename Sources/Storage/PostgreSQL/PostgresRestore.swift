/// Puts a backup into a database of a server.
struct PostgresRestore {
  let uri: String
  let backup: String
  let overwrite: Bool

  func run() throws {}
}
