import ArgumentParser

/// The program's command, with one subcommand for each thing it does.
@main
struct ModgiftCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "modgift",
    abstract: "A place where those who carry a programme on talk, and keep it alive.",
    discussion: """
      Every option can also be given as an environment variable: --base-url is MODGIFT_BASE_URL. \
      A secret can be put in a file that MODGIFT_…_FILE names.
      """,
    subcommands: [
      Serve.self, Import.self, Invite.self, Backup.self, Restore.self, Check.self, ModelCommand.self,
      NetworksCommand.self, Simulate.self, Fill.self,
    ])

  static func main() async {
    do {
      let command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        var command = command
        try command.run()
      }
    } catch {
      exit(withError: CommandFailure(error) ?? error)
    }
  }
}
