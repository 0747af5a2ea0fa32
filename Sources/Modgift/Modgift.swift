import ArgumentParser
import Hummingbird

@main
struct Modgift: AsyncParsableCommand {
  func run() async throws {}
}
