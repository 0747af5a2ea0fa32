import ArgumentParser

/// What can be done with a model file on the command line.
struct ModelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "Look at a model file, the steps a programme's plans are made from, and publish it.",
    subcommands: [ModelCheck.self, ModelPublish.self, ModelBench.self])
}
