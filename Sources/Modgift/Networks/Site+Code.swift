extension Site {
  /// The code of a site that has no official one: the municipality it lies in, then its name in the spelling
  /// that every keyboard has, without blanks, marks and the form of the company. However a provider's name is
  /// written, it gets the same code and so is the same site.
  static func code(for name: String, in municipality: String?) -> String {
    var words = searchWords(of: String(name.prefix(400)))
    if words.count > 2, ["a s", "i s"].contains(words.suffix(2).joined(separator: " ")) {
      words.removeLast(2)
    }
    if words.count > 1, let last = words.last, ["aps", "as", "is", "ivs"].contains(last) {
      words.removeLast()
    }
    let plain = String(words.joined().prefix(60))
    return "\(municipality ?? "dk")-\(plain)"
  }
}
