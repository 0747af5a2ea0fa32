import Spreadsheet
import Storage
import Testing

@testable import Modgift

struct RegisterSampleTests {
  @Test(arguments: ["register-tidy.csv", "register-tidy.xlsx"])
  func `the tidy register reads without a problem`(name: String) throws {
    let reading = try RegisterWorld.sample(name)
    #expect(reading.rows.count == 326)
    #expect(reading.people.count == 324)
    #expect(reading.courses.count == 50)
    #expect(reading.sites.count == 76)
    #expect(reading.sites.count { $0.provider != nil } == 4)
    #expect(reading.problems == [])
  }

  @Test(arguments: ["register-messy.csv", "register-messy.xlsx"])
  func `the messy register gives its people all the same`(name: String) throws {
    let reading = try RegisterWorld.sample(name)
    #expect(reading.rows.count == 328)
    #expect(reading.people.count == 324)
    #expect(reading.courses.count == 50)
    #expect(reading.sites.count == 76)
    #expect(reading.otherSheets == (name.hasSuffix("xlsx") ? ["Gammel liste"] : []))
    let lines = reading.problems.map { "\($0.row)|\($0.column)|\($0.code.rawValue)|\($0.found)" }
    #expect(lines == problems)
    #expect(!"\(reading)".contains("010190"))
  }

  private let problems = [
    "9|Bemærkning|cpr-removed|••••••-••••", "12|E-mail|bad-address|", "13|E-mail|bad-address|ikke-en-adresse",
    "14|Kommune|unknown-site|Atlantis", "16|Kursusdato|bad-date|31-02-2021",
    "22|Fødselsår|bad-number|ukendt", "24|Antal afholdte borgerkurser|bad-number|ca. 3",
    "25|Lokalt arbejde i gang|unknown-value|i gang", "330|E-mail|conflicting-person|Emma Larsen-Gift",
    "331|E-mail|conflicting-person|Helt Anden",
  ]

  @Test func `no broken byte of a register ends the process`() throws {
    let original = Array(
      "Navn;E-mail;Tlf.;Kommune;Kursusdato;Fødselsår\nA Bo;a@x.dk;+45 12345678;Århus;1-2-21;1970\n".utf8)
    var random = FixedSeed(20_261_121)
    for _ in 0..<200 {
      var bytes = original
      for _ in 0..<4 {
        bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
      }
      guard let workbook = try? Workbook(reading: bytes, named: "x.csv") else { continue }
      #expect(RegisterWorld.read(workbook).rows.count <= 9)
    }
  }

  @Test func `formulas, markup, capitals and odd spellings are kept or read`() throws {
    let rows = try RegisterWorld.sample("register-messy.csv").rows
    let byNumber = Dictionary(uniqueKeysWithValues: rows.map { ($0.number, $0) })
    #expect(byNumber[10]?.followUp.remark == "=HYPERLINK(\"http://evil.example\",\"klik\")")
    #expect(byNumber[11]?.followUp.remark == "<script>alert(1)</script>")
    #expect(
      [17, 18, 19].map { byNumber[$0]?.course.day?.description } == Array(repeating: "2021-03-12", count: 3))
    #expect(byNumber[20]?.person.firstName == "Søren")
    #expect(byNumber[20]?.person.address == "camilla.lund@dragoer.example")
    #expect(byNumber[23]?.followUp.localWork == .yes)
    #expect(
      byNumber[24]?.originals.last == RegisterCell(heading: "Antal afholdte borgerkurser", text: "ca. 3"))
  }
}
