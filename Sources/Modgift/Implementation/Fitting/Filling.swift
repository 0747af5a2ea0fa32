/// What a text of a model is filled with, so that it reads as if written for the place.
struct Filling: Hashable, Sendable {
  /// The words for each placeholder, without the braces.
  let words: [String: String]

  /// What may stand in the texts of every model, beside the model's own questions.
  static let always: Set<String> = ["site", "manager", "lead", "today", "network"]

  /// A text with its placeholders filled. What there is no word for stays as it is.
  func filled(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      rest = rest[open...]
      guard let name = Self.placeholder(at: rest) else {
        filled.append("{")
        rest = rest.dropFirst()
        continue
      }
      filled += words[name] ?? "{\(name)}"
      rest = rest.dropFirst(name.count + 2)
    }
    return filled + rest
  }

  /// The names in braces in a text.
  static func placeholders(in text: String) -> [String] {
    var names: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      rest = rest[open...]
      if let name = placeholder(at: rest) { names.append(name) }
      rest = rest.dropFirst()
    }
    return names
  }

  /// The name in the braces with which a text begins.
  private static func placeholder(at text: Substring) -> String? {
    let name = text.dropFirst().prefix(Slug<Question>.limit + 1).prefix { $0 != "}" && $0 != "{" }
    guard text.dropFirst(name.count + 1).first == "}", Slug<Question>(String(name)) != nil else { return nil }
    return String(name)
  }
}
