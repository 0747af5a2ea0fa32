/// The longest texts, in characters.
enum TextLimit {
  static let title = 120
  static let line = 300
  static let text = 20_000
}

extension ModelReader {
  /// A text in every language, under a key that must be there.
  mutating func text(_ key: String, of entry: Entry, limit: Int) -> LocalText? {
    required(key, of: entry).flatMap { text($0, limit: limit) }
  }

  /// A text in every language, or nothing where the key is not there.
  mutating func textIfAny(_ key: String, of entry: Entry, limit: Int) -> LocalText? {
    entry[key].flatMap { text($0, limit: limit) }
  }

  mutating func text(_ node: Written, limit: Int) -> LocalText? {
    guard let entry = entry(node, keys: Language.allCases.map(\.rawValue)) else { return nil }
    return translated(entry, limit: limit)
  }

  /// The texts that stand beside other keys of an entry, such as the name of a choice.
  mutating func translated(_ entry: Entry, limit: Int) -> LocalText? {
    let danish = translation(.danish, of: entry, limit: limit)
    let english = translation(.english, of: entry, limit: limit)
    guard let danish, let english else { return nil }
    return LocalText(danish: danish, english: english)
  }

  private mutating func translation(_ language: Language, of entry: Entry, limit: Int) -> String? {
    guard let node = entry[language.rawValue], node.text.map({ !trimmed($0).isEmpty }) ?? true else {
      report(.missingTranslation(language), at: entry[language.rawValue]?.place ?? entry.node.place)
      return nil
    }
    return plainText(node, limit: limit)
  }

  /// A few lines in every language.
  mutating func bullets(_ key: String, of entry: Entry) -> LocalBullets? {
    required(key, of: entry).flatMap { bullets($0) }
  }

  mutating func bullets(_ node: Written) -> LocalBullets? {
    guard let entry = entry(node, keys: Language.allCases.map(\.rawValue)) else { return nil }
    let danish = lines(.danish, of: entry)
    let english = lines(.english, of: entry)
    guard let danish, let english else { return nil }
    if danish.count != english.count {
      report(.unequalBullets(danish: danish.count, english: english.count), at: node.place)
    }
    return LocalBullets(danish: danish, english: english)
  }

  private mutating func lines(_ language: Language, of entry: Entry) -> [String]? {
    guard let node = entry[language.rawValue] else {
      report(.missingTranslation(language), at: entry.node.place)
      return nil
    }
    let items = list(node)
    if items.isEmpty { report(.missingTranslation(language), at: node.place) }
    if items.count > bulletLimit { report(.tooMany(limit: bulletLimit), at: node.place) }
    return items.compactMap { plainText($0, limit: TextLimit.line) }
  }

  /// More lines than this are not read between two citizens.
  private var bulletLimit: Int { 10 }
}
