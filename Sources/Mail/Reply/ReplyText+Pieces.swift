extension ReplyText {
  /// Lines of one kind in one piece; empty lines go with what is before them.
  static func pieces(of lines: [ReplyLine]) -> [Piece] {
    var pieces: [Piece] = []
    var group: [ReplyLine] = []
    for line in lines {
      if let first = group.first, !line.isBlank, line.cut != first.cut {
        pieces += piece(group)
        group = []
      }
      if !group.isEmpty || !line.isBlank { group.append(line) }
    }
    return pieces + piece(group)
  }

  private static func piece(_ lines: [ReplyLine]) -> [Piece] {
    guard let first = lines.first else { return [] }
    if let reason = first.cut {
      return [.cut(lines.map(\.text).joined(separator: "\n").trimmed, reason)]
    }
    let text = saidText(lines)
    return text.isEmpty ? [] : [.said(text)]
  }

  /// Without the blanks that some mailers put before every line, or before the first alone.
  private static func unindented(_ lines: [Substring]) -> [Substring] {
    let depths = lines.filter { !$0.isEmpty }.map { line in line.prefix { $0.isWhitespace }.count }
    let common = depths.min() ?? 0
    var out = lines.map { $0.dropFirst(min(common, $0.count)) }
    let isItem = out.first?.first { !$0.isWhitespace }.map { "*-•+".contains($0) || $0.isNumber } ?? false
    if !isItem, let first = out.first { out[0] = first.drop(while: \.isWhitespace) }
    return out
  }

  /// Outlook writes behind a name or an address in plain text where a press on it would lead: `@Mette<mailto:…>`.
  private static func withoutMailLinks(_ line: Substring) -> Substring {
    guard line.has("<mailto:") else { return line }
    var out: Substring = ""
    var rest = line
    while let start = rest.firstRange(of: "<mailto:"), let end = rest[start.upperBound...].firstIndex(of: ">")
    {
      let isBehindWords = (rest[..<start.lowerBound].last ?? out.last)?.isWhitespace == false
      out += isBehindWords ? rest[..<start.lowerBound] : rest[...end]
      rest = rest[end...].dropFirst()
    }
    return out + rest
  }

  /// Their lines without blanks at the ends, and with one empty line where there were several.
  private static func saidText(_ lines: [ReplyLine]) -> String {
    var out: [Substring] = []
    for line in lines {
      let text = withoutMailLinks(line.text.trimmedEnd)
      if !text.isEmpty || out.last?.isEmpty == false { out.append(text) }
    }
    while out.last?.isEmpty == true { out.removeLast() }
    while out.first?.isEmpty == true { out.removeFirst() }
    return unindented(out).joined(separator: "\n")
  }
}
