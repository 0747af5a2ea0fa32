/// Reads the pieces of a model file, and remembers all that is wrong with them: whatever can't be read is reported
/// where it stands, and reading goes on.
struct ModelReader {
  private(set) var problems: [ModelProblem] = []
  /// The ids that are there to be referred to.
  var names = ModelNames()

  /// The most things in any list.
  static let listLimit = 200

  /// Whether so much is wrong that it is no use to look on.
  private var isFull: Bool { problems.count >= 10 * ModelRefusal.limit }

  /// Remembers a problem.
  mutating func report(_ reason: ModelProblem.Reason, at place: FilePosition) {
    guard !isFull else { return }
    problems.append(ModelProblem(place: place, reason: reason))
  }

  /// A mapping with none but these keys; nil if it is no mapping.
  mutating func entry(_ node: Written, keys: [String]) -> Entry? {
    guard case .mapping(let pairs) = node.content else {
      report(.expected(.mapping), at: node.place)
      return nil
    }
    for pair in pairs where !isFull {
      let key = pair.key.text ?? ""
      if !keys.contains(key) {
        report(.unknownKey(shortened(key), meant: nearest(to: key, among: keys)), at: pair.key.place)
      }
    }
    return Entry(node: node)
  }

  /// What stands under a key that must be there.
  mutating func required(_ key: String, of entry: Entry) -> Written? {
    if let value = entry[key] { return value }
    report(.missingKey(key), at: entry.node.place)
    return nil
  }

  /// What stands in a list; nothing where the key is not there.
  mutating func list(_ key: String, of entry: Entry) -> [Written] {
    guard let value = entry[key] else { return [] }
    return list(value)
  }

  mutating func list(_ node: Written) -> [Written] {
    guard case .list(let items) = node.content else {
      report(.expected(.list), at: node.place)
      return []
    }
    if items.count > Self.listLimit { report(.tooMany(limit: Self.listLimit), at: node.place) }
    return Array(items.prefix(Self.listLimit))
  }
}

/// A mapping whose keys are known.
struct Entry {
  let node: Written
  subscript(key: String) -> Written? { node[key] }
}

/// A word of a file as it may be shown in a sentence.
func shortened(_ word: String) -> String {
  word.count > Slug<Model>.limit ? String(word.prefix(Slug<Model>.limit)) + "…" : word
}

/// The one of some words that was probably meant; nil when none is near.
func nearest(to word: String, among words: some Sequence<String>) -> String? {
  let best = words.map { (word: $0, distance: distance(word, $0)) }.min { $0.distance < $1.distance }
  guard let best, best.distance <= max(1, min(3, word.count / 3)) else { return nil }
  return best.word
}
