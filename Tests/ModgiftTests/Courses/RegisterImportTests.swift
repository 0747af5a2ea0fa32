import Storage
import Testing

@testable import Modgift

struct RegisterImportTests {
  private func json(_ plan: RegisterPlan) -> String {
    RegisterReport(summary: plan.summary, problems: [], phrases: Danish()).json.written
  }

  @Test(arguments: TestEngine.all)
  func `the samples come in with the figures they should, and a second time change nothing`(
    engine: TestEngine
  )
    async throws
  {
    for (name, rows) in [("tidy", 326), ("messy", 328)] {
      let database = try await engine.emptyDatabase()
      let file = try RegisterFiles.sample("register-\(name).xlsx")
      let first = try await database.take(file)
      #expect(
        json(first)
          == #"{"rows":\#(rows),"people":{"new":324,"changed":0,"unchanged":0},"courses":50,"sites":76,"problems":[]}"#
      )
      #expect(first.problems.count == (name == "tidy" ? 0 : 10))
      let before = try await database.dump()
      let second = try await database.take(file)
      #expect(json(second).contains(#""people":{"new":0,"changed":0,"unchanged":324}"#))
      #expect(second.problems == first.problems)
      #expect(try await database.dump() == before)
      let third = try await database.take(RegisterFiles.sample("register-\(name).csv"))
      #expect(third.summary.peopleNew == 0)
      #expect(try await database.count("person") == 324)
      #expect(try await database.count("course") == 50)
      #expect(try await database.count("role") >= 323)
      database.close()
    }
  }

  @Test(arguments: TestEngine.all)
  func `nothing of a file is lost, and no civil registration number is kept`(engine: TestEngine) async throws
  {
    let database = try await engine.emptyDatabase()
    let plan = try await database.take(RegisterFiles.sample("register-messy.csv"))
    let kept = try await database.read { db in
      try db.all(String.self, "SELECT cells FROM register_row").map {
        try registerValue([RegisterCell].self, from: $0)
      }
    }
    #expect(kept.count == 328)
    for row in plan.reading.rows { #expect(kept.contains(row.originals)) }
    let texts = try await database.dump()
    #expect(texts.count > 1_500)
    #expect(!texts.contains { CivilRegistration.holdsNumber($0) && $0.contains("010190") })
    #expect(texts.contains { $0.contains("<script>") })
    database.close()
  }

  @Test(arguments: TestEngine.all)
  func `a second row adds a course and what else is new, not a person`(engine: TestEngine) async throws {
    let database = try await engine.emptyDatabase()
    let first = "1;12-03-2021;Anna;Bo;a@x.dk;12345678;Aarhus;;Kommunal;1970"
    try await database.take(RegisterFiles.file(first))
    let plan = try await database.take(
      RegisterFiles.file(first, "2;12-04-2021;Anna;Bo;A@x.dk;;Odense;;Kommunal;"))
    #expect((plan.summary.peopleNew, plan.summary.peopleChanged) == (0, 1))
    #expect(try await database.count("person") == 1)
    #expect(try await database.count("participation") == 2)
    #expect(try await database.count("role") == 2)
    let day = try await database.read { try $0.value(Day.self, "SELECT min(starts_on) FROM role") }
    #expect(day.description == "2021-03-12")
    database.close()
  }

  @Test(arguments: TestEngine.all)
  func `the same address with another name is reported and not merged`(engine: TestEngine) async throws {
    let database = try await engine.emptyDatabase()
    try await database.take(RegisterFiles.file("1;12-03-2021;Anna;Bo;a@x.dk;;Aarhus;;Kommunal;1970"))
    let other = RegisterFiles.file("2;12-03-2021;Carl;Dam;a@x.dk;;Odense;;Kommunal;1980")
    let plan = try await database.take(other)
    #expect(plan.problems.map(\.code) == [.conflictingPerson])
    #expect(plan.problems.first?.expected == .personHere(name: "Anna Bo"))
    #expect(plan.problems.first?.column == "E-mail")
    #expect(plan.summary.peopleNew + plan.summary.peopleChanged + plan.summary.peopleUnchanged == 0)
    #expect(try await database.count("person") == 1)
    #expect(try await database.count("register_row WHERE person_id IS NULL") == 1)
    let before = try await database.dump()
    #expect(try await database.take(other).problems == plan.problems)
    #expect(try await database.dump() == before)
    database.close()
  }

  @Test(arguments: TestEngine.all)
  func `who has arrived speaks for themself, who has not is corrected`(engine: TestEngine) async throws {
    let database = try await engine.emptyDatabase()
    try await database.take(
      RegisterFiles.file(
        "1;12-03-2021;Anna;Bo;a@x.dk;12345678;Aarhus;;Kommunal;1970",
        "1;12-03-2021;Carl;Dam;;22222222;Odense;;Kommunal;1980"))
    try await database.write { db in
      try db.run("UPDATE person SET arrived_at = 1, phone = '+4599999999' WHERE email = 'a@x.dk'")
    }
    let plan = try await database.take(
      RegisterFiles.file(
        "1;12-03-2021;Anna;Bo;a@x.dk;87654321;Aarhus;;Kommunal;1971",
        "1;12-03-2021;Carl;Dam;c@x.dk;22222222;Odense;;Kommunal;1980"))
    #expect((plan.summary.peopleNew, plan.summary.peopleChanged) == (0, 2))
    let people = try await database.read { db in
      try db.all(String.self, "SELECT email || phone || birth_year FROM person ORDER BY email")
    }
    #expect(people == ["a@x.dk+45999999991971", "c@x.dk+45222222221980"])
    database.close()
  }

  @Test(arguments: TestEngine.all)
  func `people alike in all but their address stay two, however often the file comes`(engine: TestEngine)
    async throws
  {
    let database = try await engine.emptyDatabase()
    let file = RegisterFiles.file(
      "1;12-03-2021;Anna;Bo;a@x.dk;12345678;Aarhus;;Kommunal;1970",
      "1;12-03-2021;Anna;Bo;b@x.dk;12345678;Aarhus;;Kommunal;1970", "1;;Eva;Fog;;;Vejle;;Kommunal;",
      "1;;Eva;Fog;;;Vejle;;Kommunal;")
    let people = try await database.take(file).summary.peopleNew
    let before = try await database.dump()
    let again = try await database.take(file).summary
    #expect((again.peopleNew, again.peopleChanged, again.peopleUnchanged) == (0, 0, people))
    #expect(try await database.dump() == before)
    database.close()
  }

  @Test(arguments: TestEngine.all)
  func `a trial writes nothing, and endless or split values end nothing`(engine: TestEngine) async throws {
    let database = try await engine.emptyDatabase()
    let long = String(repeating: "å", count: 10_000)
    let file = RegisterFiles.file(
      "\(long);12-03-2021;\(long);Bo;a@x.dk;12345678;Aarhus;\(long);Privat;1970",
      "2;;010190;1234;b@x.dk;;=HYPERLINK(1);;;")
    try await database.take(RegisterFiles.file())
    let before = try await database.dump()
    try await database.take(file, dryRun: true)
    #expect(try await database.dump() == before)
    try await database.take(file)
    let after = try await database.dump()
    #expect(!after.contains { $0.contains("010190 1234") || $0.contains("0101901234") })
    #expect(try await database.take(file).summary.peopleUnchanged == 2)
    #expect(try await database.dump() == after)
    database.close()
  }
}
