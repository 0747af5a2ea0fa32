import Testing

@testable import Modgift

/// Putting together what two wrote at once.
struct NoteMergeTests {
  private func merge(_ base: String, _ theirs: String, _ mine: String) -> NoteMerge {
    NoteMerge(base: base, theirs: theirs, mine: mine)
  }

  @Test func `what only one changed is taken from them`() {
    #expect(merge("a\nb\nc", "a\nb\nc\nd", "x\na\nb\nc") == merge("", "x\na\nb\nc\nd", "x\na\nb\nc\nd"))
    #expect(
      merge("a\nb\nc", "a\nB\nc", "a\nb\nC").text == "a\nB\nC"
        || merge("a\nb\nc", "a\nB\nc", "a\nb\nC").isInTheSamePlace)
    #expect(merge("a\nb\nc\nd", "a\nc\nd", "a\nb\nc\nD").text == "a\nc\nD")
    #expect(merge("a", "a", "b").text == "b")
    #expect(merge("a", "b", "a").text == "b")
  }

  @Test func `where both wrote in the same place, both texts stand there`() {
    let merged = merge("a\nb\nc", "a\nBob\nc", "a\nNina\nc")
    #expect(merged.text == "a\nBob\nNina\nc")
    #expect(merged.isInTheSamePlace)
    let both = merge("", "Bob", "Nina")
    #expect(both.text == "Bob\nNina" || both.text == "Bob\nNina\n")
  }

  @Test func `no line that either wrote is lost, whatever they did`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let base = (0..<Int.random(in: 0...8, using: &random)).map { "base \($0)" }
      func changed(_ name: String) -> [String] {
        var lines = base
        for number in 0..<Int.random(in: 0...4, using: &random) {
          let place = Int.random(in: 0...lines.count, using: &random)
          if Bool.random(using: &random), place < lines.count {
            lines.remove(at: place)
          } else {
            lines.insert("\(name) \(number)", at: place)
          }
        }
        return lines
      }
      let (theirs, mine) = (changed("Bob"), changed("Nina"))
      let text = merge(
        base.joined(separator: "\n"), theirs.joined(separator: "\n"), mine.joined(separator: "\n")
      ).text.split(separator: "\n").map(String.init)
      let new = Set((theirs + mine).filter { !$0.hasPrefix("base") })
      #expect(new.subtracting(text) == [])
      let kept = Set(base).intersection(theirs).intersection(mine)
      #expect(kept.subtracting(text) == [])
    }
  }

  @Test func `a text without measure is kept whole beside the other`() {
    let long = String(repeating: "x\n", count: 5_000)
    let merged = merge("", long, "mine")
    #expect(merged.isInTheSamePlace && merged.text.hasPrefix(long) && merged.text.hasSuffix("mine"))
  }
}
