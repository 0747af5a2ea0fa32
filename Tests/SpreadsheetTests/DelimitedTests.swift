import Testing

@testable import Spreadsheet

struct DelimitedTests {
  @Test(arguments: [
    ("a;b\n1;2", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a\tb\r1\t2", [["a", "b"], ["1", "2"]]),
    ("a|b\n1|2", [["a", "b"], ["1", "2"]]),
    ("sep=|\r\na|b;c;d\n", [["a", "b;c;d"]]),
    (
      "Titel, med komma\na;b;c\n1,5;2,5;3,5",
      [["Titel, med komma"], ["a", "b", "c"], ["1,5", "2,5", "3,5"]]
    ),
    ("alene\nord", [["alene"], ["ord"]]),
  ])
  func `the delimiter is the one the rows speak for`(text: String, rows: [[String]]) throws {
    #expect(try Fixture.rows(text) == rows)
  }

  @Test(arguments: [
    ("\"a;b\";\"c\"\"d\"\n", [["a;b", "c\"d"]]),
    ("\"linje 1\r\nlinje 2\";x\n", [["linje 1\r\nlinje 2", "x"]]),
    ("5\" rør;x;y\n1;2;3", [["5\" rør", "x", "y"], ["1", "2", "3"]]),
    ("\"Hans \"Hat\" Olsen\";x\n", [["Hans \"Hat\" Olsen", "x"]]),
    ("\"a\" ;b\n", [["a", "b"]]),
    ("1;\"aldrig lukket\n2;b\n", [["1", "\"aldrig lukket"], ["2", "b"]]),
    ("\"\";;x\n", [["", "", "x"]]),
    ("a;b;c\nd\ne;f;g;h", [["a", "b", "c"], ["d"], ["e", "f", "g", "h"]]),
    ("a;\0b\n", [["a", "b"]]),
  ])
  func `quotes, line breaks and ragged rows read as people meant them`(text: String, rows: [[String]]) throws
  {
    #expect(try Fixture.rows(text) == rows)
  }

  @Test func `empty lines count in the row numbers`() throws {
    let sheet = try Workbook(reading: Array("a;b\n\n\n1;2\n;;\n".utf8), named: "x.csv").sheets[0]
    #expect(sheet.rows.map(\.number) == [1, 4, 5])
    #expect(sheet.name == "x.csv")
  }

  @Test func `what looks like a formula is text`() throws {
    let sheet = try Workbook(reading: Array("=1+1;+45 12;-3;@x\n".utf8), named: "x.csv").sheets[0]
    #expect(sheet.rows[0].cells == [.text("=1+1"), .text("+45 12"), .text("-3"), .text("@x")])
  }

  @Test func `the character set is found`() throws {
    let expected = [["Åse – €", "Ærø"]]
    let text = "Åse – €;Ærø\r\n"
    #expect(try Fixture.rows(text) == expected)
    #expect(try Fixture.rows("\u{FEFF}" + text) == expected)
    let units = Array(("\u{FEFF}" + text).utf16)
    #expect(try Fixture.rows(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == expected)
    #expect(try Fixture.rows(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } + [0x41]) == expected)
    let windows: [UInt8] = [0xC5, 0x73, 0x65, 0x20, 0x96, 0x20, 0x80, 0x3B, 0xC6, 0x72, 0xF8, 0x0D, 0x0A]
    #expect(try Fixture.rows(windows) == expected)
  }

  /// Python: bytes(range(0x80, 0xA0)).decode("cp1252", "replace"), with its five gaps as WHATWG fills them.
  @Test func `all of Windows-1252 is mapped`() {
    let expected = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
    let mapped = (UInt8(0x80)...0x9F).map(Windows1252.scalar)
    #expect(mapped == Array(expected.unicodeScalars))
    #expect((UInt8(0xA0)...0xFF).allSatisfy { Windows1252.scalar($0).value == UInt32($0) })
  }

  @Test func `a thousand quotes that nothing closes take no longer than one`() throws {
    let text = String(repeating: "x;\"a\n", count: 20_000)
    #expect(try Fixture.rows(text).count == 20_000)
  }
}
