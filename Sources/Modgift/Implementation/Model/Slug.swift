import Storage

/// What something in a model is known by: words of small letters and digits with a hyphen between, such as
/// `hold-first-course`. It only fits its own kind of thing.
struct Slug<Of>: Hashable, Sendable {
  let text: String

  /// The longest a slug may be.
  static var limit: Int { 60 }

  /// Nil when the text is none.
  init?(_ text: String) {
    let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isSlug = words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
    guard isSlug, text.utf8.count <= Self.limit else { return nil }
    self.text = text
  }
}

extension Slug: Comparable {
  /// By the alphabet.
  static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }
}

extension Slug: CustomStringConvertible {
  var description: String { text }
}

extension Slug: Codable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let slug = Slug(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a slug")
    }
    self = slug
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// So that a dictionary by slug is written as an object and not as a list.
extension Slug: CodingKeyRepresentable {
  var codingKey: any CodingKey { text.codingKey }

  init?<Key: CodingKey>(codingKey: Key) { self.init(codingKey.stringValue) }
}

extension Slug: ColumnValue {
  var columnValue: SQL.Value { text.columnValue }

  init?(columnValue: SQL.Value) {
    guard let text = String(columnValue: columnValue) else { return nil }
    self.init(text)
  }
}
