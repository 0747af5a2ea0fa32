import ArgumentParser

/// What can be done about networks on the command line.
struct NetworksCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "networks", abstract: "Propose networks of neighbouring municipalities.",
    subcommands: [NetworksPropose.self])
}
