extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    let start = self.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// Without white space at its end.
  var trimmedEnd: SubSequence {
    lastIndex { !$0.isWhitespace }.map { self[...$0] } ?? self[startIndex..<startIndex]
  }
}
