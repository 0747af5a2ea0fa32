import Storage
import Testing

@testable import Modgift

struct RegisterPageTests {
  private let path = "/programme/register"

  @Test(arguments: TestEngine.all)
  func `a file is shown row by row, done by a press, and done only once`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var dana = try await world.browser(as: .dana)
    #expect(try await dana.get(path).status == 200)
    let sent = try await dana.upload(
      RegisterFiles.sample("register-messy.xlsx"), named: "a/Liste.xlsx", to: path)
    let file = try #require(sent.location)
    let people = try await world.database.count("person")
    let proposed = try await dana.get(file)
    #expect(proposed.body.contains("Liste.xlsx") && proposed.body.contains("Bring 328 rows in"))
    #expect(proposed.body.contains("New person") && proposed.body.contains("Next rows"))
    #expect(people == Cast.allCases.count)
    let problems = try await dana.get("\(file)?show=problems")
    #expect(problems.body.contains("=HYPERLINK") == false)
    #expect(problems.body.contains("Atlantis") && problems.body.contains("one of the 98 municipalities"))
    let first = try await dana.post("\(file)/execution")
    #expect(first.location == file)
    #expect(try await dana.post("\(file)/execution").location == file)
    #expect(try await world.database.count("job") == 1)
    #expect(try await dana.get(file).body.contains("0 of 328 rows are in"))
    try await world.work()
    let done = try await dana.get(file)
    #expect(done.body.contains("All of it is in.") && done.body.contains("Emma Larsen-Gift"))
    #expect(try await world.database.count("person") == people + 324)
    #expect(try await world.database.count("register_import WHERE content IS NOT NULL") == 0)
    #expect(try await dana.get(path).body.contains("Brought in"))
    let list = try await dana.get("\(file)/problems.csv").body
    #expect(list.contains("Atlantis") && !list.contains("010190"))
    _ = try await dana.post("\(file)/execution")
    #expect(try await world.database.count("job") == 0)
    // A key drawn by chance may hold those six digits, too.
    let rows = try await world.database.dump()
    #expect(!rows.contains { CivilRegistration.holdsNumber($0) && $0.contains("010190") })
  }

  @Test(arguments: TestEngine.all)
  func `for everybody else none of it is there`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var dana = try await world.browser(as: .dana)
    let file = try #require(
      try await dana.upload(RegisterFiles.file("1;;A;B;a@x.dk;;Aarhus;;;"), named: "a.csv", to: path).location
    )
    for person in [Cast.alice, .charlie, .mads, .eva] {
      var browser = try await world.browser(as: person)
      for address in [path, file, "\(file)/problems.csv"] {
        #expect(try await browser.get(address).status == 404)
      }
      #expect(try await browser.upload(RegisterFiles.file(), named: "a.csv", to: path).status == 404)
      for act in ["execution", "removal"] {
        #expect(try await browser.post("\(file)/\(act)").status == 404)
      }
    }
    #expect(try await dana.get("\(path)/0000000000001").status == 404)
    #expect(try await world.database.count("register_import WHERE state = 'proposed'") == 1)
  }

  @Test(arguments: TestEngine.all)
  func `a file that can't be read says why, and changes nothing`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var dana = try await world.browser(as: .dana)
    let before = try await world.database.dump()
    let files: [([UInt8], String)] = [
      ([], "The file is empty"), ([0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 74, 70], "no spreadsheet"),
      (Array("hej\nmed dig\n".utf8), "no headings"), (Array("%PDF-1.7\n".utf8), "no spreadsheet"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "The file"),
    ]
    for (bytes, words) in files {
      let reply = try await dana.upload(bytes, named: "x.xlsx", to: path)
      #expect(reply.status == 422)
      #expect(reply.body.contains(words))
    }
    #expect(try await dana.post(path).body.contains("Choose a file first"))
    #expect(try await world.database.dump() == before)
    let only = try await dana.upload(RegisterFiles.file(), named: "x.csv", to: path)
    #expect(only.status == 303)
  }

  @Test(arguments: TestEngine.all)
  func `what a file says is text on the page, whatever it looks like`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var dana = try await world.browser(as: .dana)
    let long = String(repeating: "x", count: 10_000)
    let bytes = RegisterFiles.file(
      "1;31-02-2021;<script>alert(1)</script>;B;nope;;=HYPERLINK(1);;;", "2;;\(long);B;l@x.dk;;Aarhus;;;")
    let sent = try await dana.upload(bytes, named: "<b>.csv", to: path)
    let file = try #require(sent.location)
    let page = try await dana.get(file).body
    #expect(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>alert"))
    #expect(!page.contains("<b>.csv"))
    let list = try await dana.get("\(file)/problems.csv").body
    #expect(list.contains("'=HYPERLINK(1)"))
    _ = try await dana.post("\(file)/removal")
    #expect(try await world.database.count("register_line") == 0)
    #expect(try await world.database.count("register_import WHERE content IS NOT NULL") == 0)
    #expect(try await dana.get(file).body.contains("was discarded"))
    _ = try await dana.post("\(file)/execution")
    #expect(try await world.database.count("job") == 0)
  }

  @Test(arguments: TestEngine.all)
  func `cut off between two batches it goes on where it was`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    var dana = try await world.browser(as: .dana)
    let file = try #require(
      try await dana.upload(RegisterFiles.sample("register-messy.csv"), named: "a.csv", to: path).location)
    _ = try await dana.post("\(file)/execution")
    let now = world.clock.now
    let claimed = try await world.database.write { try Job.claim(at: now, in: $0) }
    let job = try #require(claimed)
    let handler = try #require(registerJobs[job.kind])
    let asked = Guarded(0)
    let dying = JobDesk(
      database: world.database, installation: world.reception.installation,
      now: {
        if asked.withValue({ count in
          count += 1
          return count
        }) == 4 {
          withUnsafeCurrentTask { $0?.cancel() }
        }
        return now
      })
    let task = Task { try await handler(job, dying) }
    await #expect(throws: CancellationError.self) { try await task.value }
    let half = try await world.database.count("register_row")
    #expect(half > 0 && half < 328)
    #expect(try await dana.get(file).body.contains("of 328 rows are in"))
    try await handler(job, world.desk)
    let before = try await world.database.dump()
    try await handler(job, world.desk)
    #expect(try await world.database.dump() == before)
    #expect(try await world.database.count("register_row") == 328)
    #expect(try await world.database.count("person") == Cast.allCases.count + 324)
    let summary = try await world.database.read { db in
      try RegisterImport.page(after: nil, in: db).first?.summary
    }
    #expect(summary?.peopleNew == 324)
    #expect(summary?.problems == 10)
  }

  @Test(arguments: TestEngine.all)
  func `a job that fails leaves a page that can be pressed again, and old files are thrown away`(
    engine: TestEngine
  ) async throws {
    let world = try await World(on: engine)
    var dana = try await world.browser(as: .dana)
    let file = try #require(
      try await dana.upload(RegisterFiles.file("1;;A;B;a@x.dk;;Aarhus;;;"), named: "a.csv", to: path).location
    )
    _ = try await dana.post("\(file)/execution")
    let now = world.clock.now
    try await world.database.write { db in
      let id = try db.value(RegisterImport.ID.self, "SELECT id FROM register_import")
      try RegisterImport.fail(id, at: now, in: db)
      try db.run("DELETE FROM job")
    }
    #expect(try await dana.get(file).body.contains("Press again"))
    _ = try await dana.post("\(file)/execution")
    try await world.work()
    #expect(try await dana.get(file).body.contains("All of it is in."))
    _ = try await dana.upload(RegisterFiles.file(), named: "b.csv", to: path)
    let later = now.adding(.days(8))
    try await world.database.write { try RegisterImport.discardForgotten(at: later, in: $0) }
    #expect(try await world.database.count("register_import WHERE state = 'discarded'") == 1)
  }

  @Test func `three thousand rows come in through the page`() async throws {
    let world = try await World(on: .sqlite)
    var dana = try await world.browser(as: .dana)
    let lines = (1...3_000).map { "\($0 / 7);12-03-2021;Anna\($0);Bo;a\($0)@x.dk;;Aarhus;;;" }
    let bytes = Array(([RegisterFiles.heading] + lines).joined(separator: "\n").utf8)
    let file = try #require(try await dana.upload(bytes, named: "a.csv", to: path).location)
    _ = try await dana.post("\(file)/execution")
    try await world.work()
    #expect(try await world.database.count("person") == Cast.allCases.count + 3_000)
    #expect(try await dana.get(file).body.contains("3,000"))
  }
}
