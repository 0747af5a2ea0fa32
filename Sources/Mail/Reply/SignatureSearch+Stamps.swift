extension SignatureSearch {
  /// Whole paragraphs at the very beginning, as long as they are what a house stamps above each mail and something is
  /// said below.
  mutating func cutStamps() {
    var start = 0
    while let first = lines[start...].firstIndex(where: { !$0.isBlank && !$0.isRule }),
      lines[first].cut == nil
    {
      // In HTML what is said may stand right below, without an empty line.
      let isLineAlone = MailStamp.isStamp(lines[first].plain)
      let end =
        isLineAlone
        ? first + 1 : lines[first...].firstIndex { $0.isBlank || $0.cut != nil || $0.isRule } ?? lines.count
      let text = lines[first..<end].map(\.plain).joined(separator: " ")
      let isAnythingBelow = lines[end...].contains { $0.cut == nil && !$0.isBlank && !$0.isRule }
      guard isAnythingBelow, MailStamp.isStamp(text) else { return }
      cut(0..<end, as: .footer)
      start = end
    }
  }
}
