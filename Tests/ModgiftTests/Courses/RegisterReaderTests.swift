import Foundation
import Spreadsheet
import Storage
import Testing

@testable import Modgift

struct RegisterReaderTests {
  private func codes(_ reading: RegisterReading) -> [String] {
    reading.problems.map { "\($0.row) \($0.code.rawValue)" }
  }

  @Test func `columns in another order, English headings and doubled columns are understood`() throws {
    let reading = try RegisterWorld.read(
      """
      Email\tMunicipality\tFirst name\tSurname\tKaffe\tEmail\tMobil
      A@x.dk\tAarhus\tAnna\tBo\tsort\tb@x.dk\t12345678
      """)
    let row = try #require(reading.rows.first)
    #expect(row.person.address == "a@x.dk")
    #expect(row.person.phone == "+4512345678")
    #expect(
      row.extra == [.init(heading: "Kaffe", text: "sort"), .init(heading: "Email (2)", text: "b@x.dk")])
    #expect(row.originals.count == 7)
    #expect(reading.problems == [])
  }

  @Test func `a title, a row of groups, a repeated heading and a total are no rows`() throws {
    let reading = try RegisterWorld.read(
      """
      Naloxontrænere 2021;;;

      Person;;Sted;
      Navn;E-mail;Kommune;Alder
      Bo, Anna;a@x.dk;Århus;40
      Carl Dam;c@x.dk;Kbh.;41
      Navn;E-mail;Kommune;Alder
      Total;2 personer;;
      """)
    #expect(reading.rows.map(\.number) == [5, 6])
    #expect(reading.rows.map(\.person.name) == ["Anna Bo", "Carl Dam"])
    #expect(reading.rows[0].extra == [.init(heading: "Alder", text: "40")])
  }

  @Test func `a heading in two rows is read as one`() throws {
    let reading = try RegisterWorld.read("Kursus;Kursus;For;E-\nnr.;dato;navn;mail\n7;1-2-2021;Anna;a@x.dk\n")
    #expect(reading.courses.map(\.number) == ["7"])
    #expect(reading.courses[0].day?.description == "2021-02-01")
    #expect(reading.people.map(\.person.firstName) == ["Anna"])
  }

  @Test func `lines quoted whole, UTF-16 and tabs read like any other file`() throws {
    let text = "Fornavn;E-mail;Kommune\nAnna;a@x.dk;Aarhus\n"
    let quoted = text.split(separator: "\n").map { "\"\($0)\"" }.joined(separator: "\n")
    let units = Array("\u{FEFF}\(text.replacingOccurrences(of: ";", with: "\t"))".utf16)
    let wide = try Workbook(reading: units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, named: "x.csv")
    let plain = try RegisterWorld.read(text).people
    #expect(plain.count == 1)
    #expect(try RegisterWorld.read(quoted).people == plain)
    #expect(RegisterWorld.read(wide).people == plain)
  }

  @Test func `rows about the same person are one, others with the address are reported`() throws {
    let reading = try RegisterWorld.read(
      """
      Kursus nr.;Fornavn;Efternavn;E-mail;Telefon;Kommune;Fødselsår
      1;Anna;Bo;a@x.dk;12345678;Aarhus;1970
      2;ANNA;Bo; A@x.dk ;;Aarhus;
      3;Anna;Bo-Gift;a@x.dk;;Aarhus;
      4;Carl;Dam;;22222222;Odense;1980
      5;Carl;Dam;;22 22 22 22;Odense;
      6;Carl;Dam;;;Odense;1980
      7;Carl;Dam;;;Odense;1981
      """)
    #expect(reading.people.map(\.rows) == [[2, 3], [5, 6, 7], [8]])
    #expect(reading.courses.count == 7)
    #expect(
      codes(reading) == [
        "4 conflicting-person", "5 bad-address", "6 bad-address", "7 bad-address", "8 bad-address",
      ])
    #expect(reading.problems[0].expected == .person(name: "Anna Bo", row: 2))
  }

  @Test func `a private provider is one site in any spelling, a municipality another`() throws {
    let reading = try RegisterWorld.read(
      """
      Navn;Mail;Kommune;Arbejdsplads;Type
      A A;a@x.dk;Odense;Alfa-Behandling;Privat
      B B;b@x.dk;Odense Kommune;ALFA behandling ApS;privat
      C C;c@x.dk;Odense;Rusmiddelcenter;Kommunal
      D D;d@x.dk;Odense;;Privat
      """)
    #expect(reading.sites.map(\.provider) == ["Alfa-Behandling", nil])
    #expect(codes(reading) == ["5 unknown-site"])
    #expect(reading.rows[2].work.workplace == "Rusmiddelcenter")
  }

  @Test func `a civil registration number leaves no trace, wherever it stands`() throws {
    let reading = try RegisterWorld.read(
      """
      Navn;Mail;Kommune;Tlf.;010190-1234;Bemærkning
      A A;a@x.dk;Odense;4512345678;x;ring 12 03 45 67
      010290-1234;b@x.dk;Odense;+46 10 01 90 1234;;0103901234 og 010490-1234
      """)
    #expect(codes(reading) == ["3 cpr-removed", "3 cpr-removed"])
    #expect(reading.rows.map(\.person.phone) == ["+4512345678", "+461001901234"])
    #expect(reading.headings[4] == "E")
    for digits in ["010190", "010290", "010390", "010490"] { #expect(!"\(reading)".contains(digits)) }
    let cell = SheetRow(number: 2, cells: [.text("A"), .text("a@x.dk"), .number(101_901_234)])
    let header = SheetRow(number: 1, cells: [.text("Navn"), .text("Mail"), .text("Note")])
    let sheet = Sheet(name: "x", isVisible: true, rows: [header, cell])
    #expect(codes(RegisterWorld.read(Workbook(sheets: [sheet]))).contains("2 cpr-removed"))
  }

  @Test func `a row about nobody is kept and reported`() throws {
    let reading = try RegisterWorld.read("Navn;Mail;Note\nA A;a@x.dk;\n;;husk kaffe\n")
    #expect(reading.rows.count == 2)
    #expect(reading.people.count == 1)
    #expect(codes(reading).last == "3 unreadable-row")
    #expect(reading.rows[1].originals == [.init(heading: "Note", text: "husk kaffe")])
  }

  @Test func `a file with only a heading, or with none, says so`() throws {
    let empty = try RegisterWorld.read("Fornavn;Efternavn;E-mail\n")
    #expect(empty.rows.isEmpty && empty.problems.isEmpty && empty.sheet != nil)
    let none = try RegisterWorld.read("hej\n\nmed dig\n")
    #expect(none.sheet == nil)
    #expect(none.problems.map(\.expected) == [.headings])
  }

  @Test func `three thousand rows give three thousand people`() throws {
    let lines = (1...3000).map { "\($0 / 7);Anna\($0);Bo;a\($0)@x.dk;Aarhus" }
    let reading = try RegisterWorld.read(
      "Kursus nr.;Fornavn;Efternavn;E-mail;Kommune\n" + lines.joined(separator: "\n"))
    #expect(reading.people.count == 3000)
    #expect(reading.courses.count == 429)
    #expect(reading.problems.isEmpty)
  }

  @Test func `every problem has its words in both languages, without the number that was removed`() throws {
    let problems = try RegisterWorld.sample("register-messy.csv").problems
    let words = problems.flatMap { [Danish().message($0), English().message($0)] }
    #expect(Set(words).count >= 16)
    #expect(words.allSatisfy { !$0.isEmpty && !CivilRegistration.holdsNumber($0) })
    #expect(words.contains { $0.contains("Række 34 ") && $0.contains("skiftet navn") })
  }
}
