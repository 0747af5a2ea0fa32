import Foundation
import Testing

@testable import Modgift

/// Files that nobody writes in good faith, and slips of the keyboard: each is refused, and none ends the process.
struct HostileModelTests {
  private func problems(_ bytes: [UInt8]) -> [ModelProblem] {
    do throws(ModelRefusal) {
      _ = try Model.reading(bytes)
      return []
    } catch {
      return error.problems
    }
  }

  private func problems(_ text: String) -> [ModelProblem] { problems(Array(text.utf8)) }

  @Test func `a file of more than five megabytes is not read`() {
    #expect(problems(Array(repeating: 35, count: 5_000_001)).map(\.reason) == [.tooLarge(bytes: 5_000_000)])
  }

  @Test func `bytes that are no text are refused`() {
    #expect(problems([0x6D, 0xFF, 0x0A]).map(\.reason) == [.notUTF8])
    let nul = problems("model: x\næø: \u{0}b\n")
    #expect(nul == [ModelProblem(place: FilePosition(line: 2, column: 5), reason: .nulByte)])
    #expect(problems("model: x\n\u{7}\n").count == 1)
  }

  @Test func `a billion laughs are not laughed`() {
    let bomb = """
      a: &a [x, x, x, x, x, x, x, x, x]
      b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
      ? *b
      : 1
      """
    #expect(problems(bomb) == [ModelProblem(place: FilePosition(line: 1, column: 4), reason: .anchor)])
    #expect(problems("{\"a\":&b 1}").map(\.reason) == [.anchor])
    #expect(problems("a: *nothing").count == 1)
  }

  @Test func `an ampersand in a text is no anchor`() throws {
    let file = ModelFile().replacing("en: On growing.", with: "en: \"Roots & shoots, R&D; & more\"")
    #expect(try file.model().about.english == "Roots & shoots, R&D; & more")
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "]) func `depth is bounded`(opening: String) {
    for depth in [30, 900, 5_000, 100_000] {
      let deep = String(repeating: opening, count: depth) + "x"
      #expect(problems(deep).count == 1)
      let closing = opening == "[" ? "]" : opening == "{a: " ? "}" : ""
      #expect(problems(deep + String(repeating: closing, count: depth)).count == 1)
    }
  }

  @Test func `the shortest texts are refused`() {
    for length in 0...20 {
      for letter in ["a", ":", "-", "[", "'", " ", "\n", "#", "é"] {
        #expect(!problems(String(repeating: letter, count: length)).isEmpty)
      }
    }
    #expect(!problems("--- a\n--- b\n").isEmpty)
    #expect(!problems("%YAML 9.9\n---\nmodel: x\n").isEmpty)
  }

  @Test func `hundreds of slips of the keyboard never end the process`() {
    var source = SeededGenerator(seed: 7)
    let bytes = ModelFile().bytes
    let marks = Array("[]{}:,-&*!|>'\"%@`#?\n\t \\0x".utf8) + [0xC3, 0xFF, 0]
    for _ in 0..<400 {
      var file = bytes
      for _ in 0..<Int.random(in: 1...4, using: &source) {
        let index = Int.random(in: 0..<file.count, using: &source)
        switch Int.random(in: 0..<3, using: &source) {
        case 0: file.remove(at: index)
        case 1: file.insert(source.pick(marks) ?? 0, at: index)
        default: file[index] = source.pick(marks) ?? 0
        }
      }
      #expect(problems(file).count <= ModelRefusal.limit)
    }
  }

  @Test func `numbers beyond all bounds are refused and not computed with`() {
    for number in ["9223372036854775807", "-9223372036854775808", "1e9", "0x10", "٣"] {
      let file = ModelFile().replacing("week: 30", with: "week: \(number)")
      #expect(file.problems.count == 1, "\(number)")
      #expect(!ModelFile().replacing("per-thousand: 1.2", with: "per-thousand: \(number)").problems.isEmpty)
    }
  }
}
