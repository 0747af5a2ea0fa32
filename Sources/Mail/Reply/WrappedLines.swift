/// The lines into which a mailer broke a paragraph that its writer never ended: Gmail and others do so in the plain
/// text, and not in the HTML beside it.
struct WrappedLines {
  /// Shorter lines were ended by their writer.
  private static let shortest = 55

  /// Each three words that follow each other within one line of the HTML.
  private var runs: Set<String> = []

  /// Joins what is said as the HTML has it.
  static func join(_ lines: inout [ReplyLine], asIn html: String) {
    guard lines.indices.contains(where: { mayBeBroken($0, in: lines) }) else { return }
    let unbroken = WrappedLines(html)
    for index in lines.indices.reversed() where mayBeBroken(index, in: lines) {
      guard unbroken.goesOn(from: lines[index].plain, to: lines[index + 1].plain) else { continue }
      lines[index] = ReplyLine("\(lines[index].text.trimmedEnd) \(lines[index + 1].text.trimmed)", mark: nil)
      lines.remove(at: index + 1)
    }
  }

  private init(_ html: String) {
    for line in HTMLText(html).lines {
      let words = ReplyLine(line.text, mark: nil).plain.split(separator: " ")
      for (run, last) in zip(zip(words, words.dropFirst()), words.dropFirst(2)) {
        runs.insert("\(run.0) \(run.1) \(last)")
      }
    }
  }

  private static func mayBeBroken(_ index: Int, in lines: [ReplyLine]) -> Bool {
    guard index + 1 < lines.count, lines[index].cut == nil, lines[index + 1].cut == nil else { return false }
    return lines[index].plain.count >= shortest && !lines[index + 1].isBlank
  }

  private func goesOn(from line: String, to next: String) -> Bool {
    let words = line.split(separator: " ").suffix(2) + next.split(separator: " ").prefix(1)
    return runs.contains(words.joined(separator: " "))
  }
}
