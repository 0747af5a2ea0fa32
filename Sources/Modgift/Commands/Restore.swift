import ArgumentParser
import Storage

/// Puts a backup in the place of a database.
struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put a backup in the place of the database. Stop the server first.",
    discussion: "The backup is verified before anything is touched. A database that holds data is left alone."
  )

  @OptionGroup var options: SettingsOptions
  @Argument(help: "The file a backup was written to.") var file: String
  @Flag(help: "Overwrite a database that holds data.") var overwrite = false

  func run() async throws {
    do {
      try Database.restore(try options.settings().database, from: file, overwrite: overwrite)
    } catch StorageError.refused(let detail) {
      throw CommandFailure(
        "Nothing was changed: \(detail). To replace it, stop the server and add --overwrite.")
    } catch StorageError.corrupt(let detail) {
      throw CommandFailure("Nothing was changed: \(detail). Choose another backup.")
    }
    print("Restored from \(file)")
  }
}
