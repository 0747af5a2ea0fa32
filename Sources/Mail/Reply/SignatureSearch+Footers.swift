extension SignatureSearch {
  /// Whole paragraphs at the end, as long as they are what an organisation adds.
  mutating func cutFooters(_ segment: Range<Int>) {
    var end = segment.upperBound
    while let last = lines[segment.lowerBound..<end].lastIndex(where: { !$0.isBlank }) {
      if lines[last].cut != nil || lines[last].isRule || SignatureLine.isPicture(lines[last]) {
        end = last
        continue
      }
      let start =
        (lines[segment.lowerBound..<last].lastIndex { $0.isBlank || $0.cut != nil || $0.isRule } ?? segment
          .lowerBound - 1) + 1
      let text = lines[start...last].map(\.plain).joined(separator: " ")
      let isUnder = isUnderSignature(start, segment)
      guard FooterParagraph.isFooter(text, afterSignature: isUnder), isUnder || isAnythingSaid(before: start)
      else { return }
      cut(start..<(last + 1), as: .footer)
      end = start
    }
  }

  private func isUnderSignature(_ start: Int, _ segment: Range<Int>) -> Bool {
    lines[segment.lowerBound..<start].last { !$0.isBlank && !$0.isRule }?.cut != nil
  }

  private func isAnythingSaid(before index: Int) -> Bool {
    lines[..<index].contains { $0.cut == nil && !$0.isBlank && !$0.isRule }
  }

  /// Lines drawn, and pictures' places, at the edge of what was cut.
  mutating func cutLooseEnds(_ segment: Range<Int>) {
    for index in segment where lines[index].cut == nil && lines[index].plain.hasPrefix("[cid:") {
      if SignatureLine.isPicture(lines[index]) { lines[index].cut = .signature }
    }
    var after = segment.upperBound < lines.count ? ReplyText.Reason.quote : .footer
    var isAtEdge = true
    for index in segment.reversed() {
      if let cut = lines[index].cut {
        after = cut
        isAtEdge = true
      } else if lines[index].isRule && isAtEdge {
        lines[index].cut = after
      } else if !lines[index].isBlank {
        isAtEdge = false
      }
    }
  }
}
