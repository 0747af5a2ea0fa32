/// A piece of a file, with the place at which it stands.
struct Written: Hashable, Sendable {
  let place: FilePosition
  let content: Content

  /// How deep a file may be nested. A model needs eight.
  static let depthLimit = 20

  indirect enum Content: Hashable, Sendable {
    case text(String)
    case list([Written])
    case mapping([Pair])
  }

  struct Pair: Hashable, Sendable {
    let key: Written
    let value: Written
  }

  /// The text, if it is one.
  var text: String? {
    guard case .text(let text) = content else { return nil }
    return text
  }

  /// What stands in a list; nothing if it is none.
  var items: [Written] {
    guard case .list(let items) = content else { return [] }
    return items
  }

  /// What stands under a key of a mapping.
  subscript(key: String) -> Written? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs.first { $0.key.text == key }?.value
  }
}
