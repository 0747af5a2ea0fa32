import ArgumentParser
import Storage

/// Writes a copy of the whole database while the server runs.
struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a consistent copy of the database to a file, while the server runs.",
    discussion: """
      For SQLite the file is itself a database; for PostgreSQL it is what pg_dump writes. A file that exists \
      is never overwritten.
      """)

  @OptionGroup var options: SettingsOptions
  @Argument(help: "The file to write.") var file: String

  func run() async throws {
    let database = try Database(existing: try options.settings().database)
    defer { database.close() }
    do {
      try database.backup(to: file)
    } catch StorageError.refused {
      throw CommandFailure("\(file) is there already, and is left as it is. Choose another name.")
    }
    print("Written: \(file)")
  }
}
