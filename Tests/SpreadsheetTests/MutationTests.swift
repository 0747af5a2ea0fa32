import Testing

@testable import Spreadsheet

struct MutationTests {
  /// A trap would end the test process, as it would end the server.
  @Test(arguments: ["xlsxwriter.xlsx", "openpyxl.xlsx", "prefixed-strict.xlsx", "stored.xlsx"])
  func `no broken byte of a workbook ends the process`(name: String) throws {
    let original = try Fixture.bytes(name)
    var random = FixedSequence(state: 2020)
    var refused = 0
    for _ in 0..<400 {
      let bytes = mutated(original, &random)
      do { _ = try Workbook(reading: bytes, named: name) } catch { refused += 1 }
    }
    #expect(refused > 0)
    #expect(refused < 400)
  }

  /// Most broken bytes of a zip only break its checksum: the parts are mutated by themselves too.
  @Test func `no broken byte of text or of a sheet's XML ends the process`() throws {
    let text = Array("sep=;\r\n\"a\"\"b\";Ærø;\u{FEFF}1,5\n\"x\ny\";=1;\t|\r".utf8)
    var random = FixedSequence(state: 45)
    for _ in 0..<400 { _ = try? Workbook(reading: mutated(text, &random), named: "x.csv") }
    let formats = ["[$-406]d. mmmm yyyy;@", "\"dage\" 0_)\\d*x", "[h]:mm;General"]
    for _ in 0..<200 {
      for format in formats {
        _ = NumberFormat(code: String(decoding: mutated(Array(format.utf8), &random), as: UTF8.self))
      }
    }
    for _ in 0..<1000 {
      let number = Double(bitPattern: random.next())
      _ = SerialDate.cell(number, countsFrom1904: random.next() % 2 == 0)
      _ = SerialDate.time(number)
    }
  }

  private func mutated(_ original: [UInt8], _ random: inout FixedSequence) -> [UInt8] {
    var bytes = original
    if random.next() % 8 == 0 { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8(truncatingIfNeeded: random.next())
    }
    return bytes
  }
}

/// SplitMix64: the same numbers every time.
struct FixedSequence: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
