extension StringProtocol {
  /// Whether `phrase` stands in it, letter for letter. The library's own search first prepares a table for each phrase,
  /// which takes longer than looking through a line; and a mail's lines are asked for hundreds of phrases.
  func has(_ phrase: String) -> Bool {
    guard let first = phrase.utf8.first else { return true }
    let found = utf8.withContiguousStorageIfAvailable { text in
      phrase.utf8.withContiguousStorageIfAvailable { phrase in
        var rest = text[...]
        while rest.count >= phrase.count, let start = rest.firstIndex(of: first) {
          if rest[start...].starts(with: phrase) { return true }
          rest = rest[start...].dropFirst()
        }
        return false
      }
    }
    return (found ?? nil) ?? contains(phrase)
  }

  /// Whether one of `phrases` stands in it.
  func has(any phrases: [String]) -> Bool { phrases.contains { has($0) } }
}
