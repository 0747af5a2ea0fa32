import Spreadsheet
import Storage
import Testing

@testable import Modgift

/// Files as offices really have them, a rule a test.
struct RegisterOddFileTests {
  private func codes(_ reading: RegisterReading) -> [String] {
    reading.problems.map { "\($0.row) \($0.column) \($0.code.rawValue)" }
  }

  private func names(_ reading: RegisterReading) -> [String] { reading.people.map(\.person.name) }

  private func cells(_ rows: [[Cell]]) -> RegisterReading {
    let sheet = Sheet(
      name: "x", isVisible: true, rows: rows.enumerated().map { SheetRow(number: $0 + 1, cells: $1) })
    return RegisterWorld.read(Workbook(sheets: [sheet]))
  }

  @Test func `of a formula the value is understood, and both are kept`() {
    let reading = cells([
      ["Navn", "E-mail", "Kommune", "Kursusdato", "Note"].map { .text($0) },
      [
        .formula(text: "=A9", cached: .text("Anna Bo")),
        .formula(text: "=LOWER(B9)", cached: .text("a@x.dk")),
        .text("Odense"), .formula(text: "=D9", cached: .day(year: 2024, month: 3, day: 12)),
        .formula(text: "=1+1", cached: .number(0)),
      ],
    ])
    let row = reading.rows[0]
    #expect(reading.problems == [] && names(reading) == ["Anna Bo"])
    #expect(row.person.address == "a@x.dk" && row.course.day?.description == "2024-03-12")
    #expect(row.originals.contains(.init(heading: "Navn", text: "=A9")))
    #expect(row.originals.contains(.init(heading: "Navn (=)", text: "Anna Bo")))
    // Nothing worked it out.
    #expect(row.followUp.remark == "=1+1" && row.originals.last?.text == "=1+1")
  }

  @Test func `an error of the spreadsheet is nobody's name and nobody's work`() throws {
    let reading = try RegisterWorld.read(
      """
      Navn;E-mail;Kommune;Faggruppe;Arbejdsplads;Kursus nr.
      #REFERENCE!;a@x.dk;Odense;#I/T;#NAVN?;#DIVISION/0!
      #1 i rækken;b@x.dk;#N/A;Læge;Hus #2;1
      """)
    #expect(
      codes(reading) == [
        "2 Navn unknown-value", "2 Faggruppe unknown-value", "2 Arbejdsplads unknown-value",
        "2 Kursus nr. unknown-value", "3 Kommune unknown-site",
      ])
    #expect(names(reading) == ["", "#1 i rækken"] && reading.courses.count == 1)
    #expect(reading.rows[0].work.profession == nil && reading.rows[1].work.workplace == "Hus #2")
    #expect(reading.rows[0].originals.count == 6)
  }

  @Test func `remarks between people are nobody, and people are no totals`() throws {
    let reading = try RegisterWorld.read(
      """
      Efternavn;Fornavn;E-mail;Kommune
      Hold 2;;;
      Bo;Anna;a@x.dk;Odense
      Sum;Li;;Odense
      * ikke mødt;;;
      Samlet antal: 2;;;
      Total;2;;
      """)
    #expect(names(reading) == ["Anna Bo", "Li Sum"])
    #expect(
      codes(reading) == [
        "2 Efternavn unreadable-row", "4 E-mail bad-address", "5 Efternavn unreadable-row",
        "6 Efternavn unreadable-row",
      ])
    #expect(reading.rows.count == 5)
    #expect(reading.rows[0].originals == [.init(heading: "Efternavn", text: "Hold 2")])
    let workplaces = try RegisterWorld.read("Arbejdsplads;Navn;Kommune\nTotal Omsorg ApS;Anna Bo;Odense\n")
    #expect(names(workplaces) == ["Anna Bo"])
  }

  @Test(arguments: [
    ("Medarbejdernavn", "Anna Bo"), ("Efternavn, fornavn", "Bo, Anna"), ("For- og efternavn", "Anna Bo"),
    ("Navn på deltager", "Anna Bo"), ("Navn", "Anna Bo, cand.scient."),
  ])
  func `a name is found under what its column is called`(heading: String, name: String) throws {
    let reading = try RegisterWorld.read(
      "\(heading)|E-mail (fx navn@kommune.dk)|Kommune\n\(name)|a@x.dk|Greve\n")
    #expect(names(reading) == ["Anna Bo"] && reading.problems == [])
  }

  @Test func `what is said of a leader, or of mail that was sent, is not the trainer's`() throws {
    let reading = try RegisterWorld.read(
      """
      Leders mail;Mail sendt;Deltagers mail;E-mail;Leders navn;Navn;Kommune
      chef@x.dk;ja;;a@x.dk;Chef Olsen;Anna Bo;Greve
      """)
    #expect(names(reading) == ["Anna Bo"] && reading.people.first?.person.address == "a@x.dk")
    #expect(reading.rows[0].extra.map(\.text) == ["chef@x.dk", "ja", "Chef Olsen"])
  }

  @Test func `between several addresses none is chosen, and that is said`() throws {
    let reading = try RegisterWorld.read("Navn;E-mail;Kommune\nA B;a@x.dk / b@x.dk;Greve\nC D;nej;Greve\n")
    #expect(reading.problems.map(\.expected) == [.oneAddress, .address])
    #expect(Danish().message(reading.problems[0]).contains("flere mailadresser"))
    #expect(English().message(reading.problems[0]).contains("several mail addresses"))
  }

  @Test func `a civil registration number is left out in parts and without its zero`() throws {
    let reading = try RegisterWorld.read(
      """
      Navn;E-mail;Kommune;CPR (6 cifre);CPR (4 cifre);Journal;Telefon
      A A;a@x.dk;Odense;010190;1234;101901234;01 01 90 12 34
      B B;b@x.dk;Odense;;;10190-1234;101901234
      C C;c@x.dk;Odense;nej tak;;330901234;12 34 56 78
      """)
    #expect(
      codes(reading) == [
        "2 CPR (6 cifre) cpr-removed", "2 CPR (4 cifre) cpr-removed", "2 Journal cpr-removed",
        "2 Telefon cpr-removed", "3 Journal cpr-removed", "3 Telefon bad-number",
      ])
    #expect(reading.rows[0].originals.count == 3 && reading.rows[2].originals.count == 6)
  }

  @Test func `a day no course can have been held on is reported`() throws {
    let days = ["12-03-2024", "12-03-2029", "12-03-1979", "12-03-2028"]
    let reading = try RegisterWorld.read(
      "Navn;E-mail;Kommune;Kursusdato\n"
        + days.enumerated().map { "P\($0) Bo;p\($0)@x.dk;Odense;\($1)" }.joined(separator: "\n"))
    #expect(codes(reading) == ["3 Kursusdato bad-date", "4 Kursusdato bad-date"])
  }

  @Test(arguments: TestEngine.all)
  func `an odd file goes in by the command, and twice is the same as once`(engine: TestEngine) async throws {
    let store = try await World(on: engine).database
    let file = Array(
      "Navn;E-mail;Kommune;CPR\n#REF!;a@x.dk;461;010190-1234\nHold 2;;;\nB B;b@x.dk, c@x.dk;Greve;\n".utf8)
    let first = try await store.take(file).summary
    #expect(first.rows == 3 && first.peopleNew == 2 && first.problems == 4)
    let before = try await store.dump()
    let again = try await store.take(file).summary
    #expect(again.peopleUnchanged == 2 && again.problems == 4)
    #expect(try await store.dump() == before)
  }
}
