import ArgumentParser
import Foundation
import Markup
import Storage
import Testing

@testable import Modgift

/// A programme's own model, handed in on the page or on the command line.
struct PublishModelTests {
  @Test(arguments: TestEngine.all)
  func `a good file becomes the newest version, and the sites are told`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    try await world.startPlan(as: .alice, at: Places.slagelse)
    var dana = try await world.browser(as: .dana)
    let reply = try await dana.upload(newer(2), named: "naloxone.yaml", to: "/programme/model")
    #expect(reply.status == 303)
    let page = try await dana.get(reply.location ?? "").body
    #expect(page.contains("naloxone 2") && page.contains("Dana Testesen"))
    var alice = try await world.browser(as: .alice)
    #expect(try await alice.get("/plan").body.contains("The model has a new version"))
    let again = try await dana.upload(newer(2), named: "naloxone.yaml", to: "/programme/model")
    #expect(again.status == 422 && again.body.contains("Version 2"))
    #expect(try await versions(in: world) == [1, 2])
  }

  @Test(arguments: TestEngine.all)
  func `a bad file is refused with its name, each line and the reason, and nothing is lost`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    let before = try await world.startPlan(as: .alice, at: Places.slagelse)
    var dana = try await world.browser(as: .dana)
    let bad: [(name: String, bytes: [UInt8])] = [
      ("circle", ModelFile().replacing("    parts: 2\n", with: "    parts: 2\n    waits: [reap]\n").bytes),
      ("unknown-rule", ModelFile().replacing("{move: reap, by: 4}", with: "{prune: reap}").bytes),
      ("untranslated", ModelFile().replacing("en: Harvest.", with: "").bytes),
      ("two-of-one-id", ModelFile().replacing("- id: mulch", with: "- id: water").bytes),
      ("no-text", [0x6D, 0xFF, 0x0A]),
      ("nul", Array("model: x\næø: \u{0}b\n".utf8)),
      ("bomb", Array("a: &a [x, x]\nb: &b [*a, *a]\n? *b\n: 1\n".utf8)),
      ("deep", Array(String(repeating: "[", count: 900).utf8)),
      ("large", Array(repeating: 35, count: 5_000_001)),
      ("empty", []),
    ]
    for file in bad {
      let problems = problems(file.bytes)
      #expect(!problems.isEmpty, "\(file.name)")
      let reply = try await dana.upload(file.bytes, named: "\(file.name).yaml", to: "/programme/model")
      #expect(reply.status == 422, "\(file.name)")
      #expect(reply.body.contains("\(file.name).yaml"), "\(file.name)")
      for problem in problems {
        let line = English().number(problem.place.line)
        #expect(reply.body.contains(">\(line)</td>") || reply.body.contains(">\(line)</th>"), "\(file.name)")
        let words: HTML = "\(English().reason(problem.reason))"
        #expect(reply.body.contains(words.description), "\(file.name): \(words)")
      }
    }
    #expect(try await versions(in: world) == [1])
    let after = try await world.steps(of: Places.slagelse, as: .alice)
    #expect(after.map(\.id) == before.map(\.id) && after.map(\.revision) == before.map(\.revision))
  }

  @Test func `a file is published on the command line, once, and a bad one never`() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("modgift-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let database = "sqlite:\(folder.path)/modgift.db"
    func publish(_ bytes: [UInt8]) async throws {
      let file = folder.appendingPathComponent("model.yaml")
      try Data(bytes).write(to: file)
      let command = try ModelPublish.parse([file.path, "--database", database])
      try await command.run()
    }
    try await publish(ModelFile().bytes)
    await #expect(throws: ExitCode.failure) { try await publish(ModelFile().bytes) }
    await #expect(throws: ExitCode.failure) {
      try await publish(ModelFile().replacing("version: 3", with: "version: 4\nnonsense: 1").bytes)
    }
    let missing = try ModelPublish.parse(["\(folder.path)/nothing.yaml", "--database", database])
    await #expect(throws: ExitCode.failure) { try await missing.run() }
    let store = try Database(database)
    defer { store.close() }
    let published = try await store.read { db in
      try ModelVersion.all(in: db).map { "\($0.model) \($0.number)" }
    }
    #expect(published == ["garden 3"])
  }

  private func newer(_ version: Int) throws -> [UInt8] {
    let source = try #require(BuiltInModels.source(of: "naloxone"))
    return Array(source.replacing("version: 1\n", with: "version: \(version)\n").utf8)
  }

  private func problems(_ bytes: [UInt8]) -> [ModelProblem] {
    do throws(ModelRefusal) {
      _ = try Model.reading(bytes)
      return []
    } catch {
      return error.problems
    }
  }

  private func versions(in world: World) async throws -> [Int] {
    try await world.database.read { db in try ModelVersion.all(in: db).map(\.number).sorted() }
  }
}
