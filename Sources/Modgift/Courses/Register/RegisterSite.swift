/// Where people of a register belong: a municipality, or a private provider in one.
struct RegisterSite: Sendable, Hashable, Codable {
  let municipality: SiteDirectory.Municipality
  /// The provider's name as the file first spells it; nil for the municipality itself.
  let provider: String?

  /// What tells it from others: a provider's name in any spelling.
  var key: String {
    municipality.code + (provider.map { "/" + Self.key(ofProvider: $0) } ?? "")
  }

  static func == (left: RegisterSite, right: RegisterSite) -> Bool { left.key == right.key }
  func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// Without blanks, hyphens and the form of the company.
  private static func key(ofProvider name: String) -> String {
    var words = Folded(name).words
    if words.count > 1, let last = words.last, ["aps", "as", "is", "ivs"].contains(last) {
      words.removeLast()
    }
    if words.count > 2, ["a s", "i s"].contains(words.suffix(2).joined(separator: " ")) {
      words.removeLast(2)
    }
    return words.joined()
  }
}
