import ArgumentParser
import Foundation
import Storage
import Testing

@testable import Modgift

/// What a command says when it can't do its work: one line, and what to do.
struct CommandTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("modgift-\(UUID())").path

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func said(by command: some AsyncParsableCommand) async -> String {
    defer { try? FileManager.default.removeItem(atPath: "\(folder)/mail") }
    do {
      var command = command
      try await command.run()
      return ""
    } catch {
      let words = String(describing: CommandFailure(error) ?? error)
      #expect(!words.contains("\n"))
      return words
    }
  }

  @Test func `what is not there is not made by looking at it`() async throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let nothing = "sqlite:\(folder)/nothing.db"
    let check = await said(by: try Check.parse(["--database", nothing]))
    #expect(check.hasPrefix("The database can’t be used: there is no file"))
    #expect(await said(by: try Backup.parse(["\(folder)/a", "--database", nothing])) == check)
    let flags = ["--role", "peer", "--database", "sqlite:/no/where.db"]
    let nowhere = await said(by: try Invite.parse(["a@x.dk"] + flags))
    #expect(nowhere.contains("/no/where.db") && nowhere.contains("may be written"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
  }

  @Test func `a backup overwrites nothing, and a restore only when told`() async throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (database, copy) = ("sqlite:\(folder)/a.db", "\(folder)/copy.db")
    let store = try Database(database)
    try store.migrate(migrations)
    store.close()
    #expect(await said(by: try Backup.parse([copy, "--database", database])) == "")
    #expect(await said(by: try Backup.parse([copy, "--database", database])).contains("Choose another name"))
    #expect(await said(by: try Restore.parse([copy, "--database", database])).contains("--overwrite"))
    #expect(await said(by: try Restore.parse([copy, "--database", database, "--overwrite"])) == "")
    try Data("no database, and long enough to be looked at".utf8).write(to: URL(filePath: copy))
    let damaged = await said(by: try Restore.parse([copy, "--database", "sqlite:\(folder)/b.db"]))
    #expect(damaged.hasPrefix("Nothing was changed: the backup") && damaged.contains("another backup"))
    let broken = await said(by: try Check.parse(["--database", "sqlite:\(copy)"]))
    #expect(broken.contains("damaged") && broken.contains("modgift restore"))
  }

  @Test(arguments: [
    ["--mail", "ftp://x"], ["--mail", "smtp://"], ["--listen", "nonsense"], ["--base-url", "javascript:x"],
  ])
  func `a setting that can't be used is named with what was expected`(flags: [String]) throws {
    let options = try SettingsOptions.parse(flags)
    let error = #expect(throws: SettingsError.self) { try options.settings([:]) }
    #expect(error?.setting == String(flags[0].dropFirst(2)) && error?.expected.isEmpty == false)
  }

  @Test func `a password in the address of mail is not repeated`() throws {
    let options = try SettingsOptions.parse(["--mail", "smtp://me:geheim@:99999"])
    let error = #expect(throws: SettingsError.self) { try options.settings([:]) }
    #expect(error?.description.contains("geheim") == false)
  }

  @Test func `a port somebody else has, and a folder that can't be made, are told of`() async throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let flags = ["--database", "sqlite:\(folder)/a.db", "--mail", "file:\(folder)/mail"]
    let elsewhere = await said(by: try Serve.parse(flags + ["--listen", "203.0.113.1:8080"]))
    #expect(elsewhere.hasPrefix("Can’t listen on 203.0.113.1:8080:") && elsewhere.contains("--listen"))
    let mail = await said(by: try Serve.parse(flags.prefix(2) + ["--mail", "file:/proc/no"]))
    #expect(mail.contains("/proc/no") && mail.contains("--mail file:DIR"))
    let nobody = await said(by: try Invite.parse(["nonsense", "--role", "peer"]))
    #expect(nobody == "\"nonsense\" is no mail address. Write one like name@place.dk.")
  }
}
