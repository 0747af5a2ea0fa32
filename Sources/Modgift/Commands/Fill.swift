import ArgumentParser
import Foundation
import Storage

/// Fills a demo's database for the benchmark: the same conversations, again and again, in more rooms.
struct Fill: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fill a demo's database with many conversations, for the benchmark.", shouldDisplay: false)

  @OptionGroup var options: SettingsOptions
  @Option(help: "How many topics there are to be.") var topics = 20_000
  @Option(help: "How many posts each has.") var posts = 10
  @Option(help: "How many rooms there are to be.") var spaces = 40

  func run() async throws {
    let installation = try Installation(settings: try options.settings())
    let database = try Database(installation.settings.database)
    defer { database.close() }
    try database.migrate(migrations)
    let now = Timestamp.now
    var bulk = try database.writeNow { db in
      try seedSites(at: now, in: db)
      try ModelVersion.publishBuiltIn(installation.settings.model, at: now, in: db)
      let (seed, clock) = (Demo.usualSeed, installation.clock)
      let demo =
        try Demo.make(seed: seed, at: now, clock: clock, in: db)
        ?? Demo.invent(.reading(), in: .reading(in: db), at: now, clock: clock, seed: seed)
      return try DemoBulk(demo, spaces: spaces, at: now, in: db)
    }
    while bulk.written < topics {
      let batch = min(500, topics - bulk.written)
      bulk = try database.writeNow { [bulk] db in
        var next = bulk
        for _ in 0..<batch { try next.writeTopic(of: posts, in: db) }
        return next
      }
      FileHandle.standardError.write(Data("\r\(bulk.written) topics".utf8))
    }
    try database.writeNow { try searchIndex.optimize(in: $0) }
    print("\n\(bulk.written) topics of \(posts) posts in \(spaces) rooms")
  }
}
