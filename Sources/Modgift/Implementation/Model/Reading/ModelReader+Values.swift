extension ModelReader {
  /// A text on one line or several, without what stands around it; nil if there is none.
  mutating func plainText(_ node: Written, limit: Int) -> String? {
    guard let text = node.text else {
      report(.expected(.text), at: node.place)
      return nil
    }
    if text.unicodeScalars.count > limit { report(.tooLong(limit: limit), at: node.place) }
    for name in Filling.placeholders(in: text) where !names.placeholders.contains(name) {
      report(.unknownPlaceholder(name), at: node.place)
    }
    return trimmed(text)
  }

  /// A whole number within bounds.
  mutating func number(_ node: Written, within range: ClosedRange<Int>) -> Int? {
    guard let text = node.text, let number = Int(text) else {
      report(.expected(.wholeNumber), at: node.place)
      return nil
    }
    guard range.contains(number) else {
      report(.outside(range), at: node.place)
      return nil
    }
    return number
  }

  /// A number within bounds, or another where the key is not there.
  mutating func number(
    _ key: String, of entry: Entry, within range: ClosedRange<Int>, otherwise other: Int
  ) -> Int? {
    guard let node = entry[key] else { return other }
    return number(node, within: range)
  }

  /// Yes or no, as YAML has written them over the years.
  mutating func yesOrNo(_ node: Written) -> Bool? {
    switch node.text?.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      report(.expected(.yesOrNo), at: node.place)
      return nil
    }
  }

  /// Yes or no; no where the key is not there.
  mutating func isSaid(_ key: String, of entry: Entry) -> Bool {
    entry[key].flatMap { yesOrNo($0) } ?? false
  }

  /// A decimal number up to a thousand, in millionths.
  mutating func millionths(_ node: Written) -> Int? {
    let parts = (node.text ?? "").split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : "0"
    guard parts.count <= 2, let whole = Int(parts.first ?? ""), (1...6).contains(fraction.count),
      fraction.allSatisfy(\.isASCII), let rest = UInt(fraction)
    else {
      report(.expected(.decimal), at: node.place)
      return nil
    }
    guard (0...1_000).contains(whole) else {
      report(.outside(0...1_000), at: node.place)
      return nil
    }
    let scale = [100_000, 10_000, 1_000, 100, 10, 1][fraction.count - 1]
    return whole * 1_000_000 + Int(rest) * scale
  }
}
