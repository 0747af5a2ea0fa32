/// Finds the municipality that someone meant by a name, and never guesses between two.
struct SiteDirectory: Sendable {
  /// One of the 98 municipalities.
  struct Municipality: Hashable, Sendable, Codable {
    /// The four digits of Statistics Denmark, such as `0751`.
    let code: String
    /// Without the word "Kommune", such as `Aarhus`.
    let name: String
  }

  private let municipalities: [(key: String, municipality: Municipality)]
  private let byKey: [String: Municipality]

  /// Names people use that no rule leads to.
  private static let aliases = [
    "kbh": "koebenhavn", "kbhvn": "koebenhavn", "kbhv": "koebenhavn", "cph": "koebenhavn",
    "copenhagen": "koebenhavn", "frb": "frederiksberg", "frbg": "frederiksberg",
    "broenderslevdronninglund": "broenderslev", "lyngby": "lyngbytaarbaek", "mors": "morsoe",
    "fakse": "faxe", "bornholmsregion": "bornholm", "elsinore": "helsingoer",
  ]

  private static let wordsForMunicipality: Set = [
    "kommune", "kommunen", "kommunes", "kom", "komm", "municipality", "of", "regionskommune",
  ]

  /// Letters of postal districts: "København K", "Odense SØ".
  private static let districts: Set = ["k", "n", "oe", "v", "s", "c", "m", "nv", "sv", "noe", "soe"]

  init(_ municipalities: [Municipality]) {
    self.municipalities = municipalities.map { (Folded($0.name).joined, $0) }
    byKey = Dictionary(self.municipalities, uniquingKeysWith: { first, _ in first })
  }

  /// The municipality meant, or nil when none or more than one could be.
  func municipality(_ written: String) -> Municipality? {
    let key = Self.key(of: written)
    if key.isEmpty { return nil }
    let genitiveAside = key.hasSuffix("s") ? String(key.dropLast()) : key + "s"
    return byKey[key] ?? byKey[genitiveAside] ?? Self.aliases[key].flatMap { byKey[$0] }
      ?? Self.aliases[genitiveAside].flatMap { byKey[$0] } ?? onlyOneSlipAway(key)
  }

  private static func key(of written: String) -> String {
    var words = Folded(written).words.filter { word in
      !wordsForMunicipality.contains(word) && !word.allSatisfy(\.isNumber)
    }
    if words.count > 1, let last = words.last, districts.contains(last) { words.removeLast() }
    return words.joined()
  }

  private func onlyOneSlipAway(_ key: String) -> Municipality? {
    guard key.count >= 6 else { return nil }
    let near = municipalities.filter { $0.key.count >= 6 && isOneSlip(from: key, to: $0.key) }
    return near.count == 1 ? near[0].municipality : nil
  }
}

/// Whether one letter too many, too few or wrong turns one word into the other.
private func isOneSlip(from left: String, to right: String) -> Bool {
  let (short, long) = left.utf8.count <= right.utf8.count ? (left, right) : (right, left)
  let (a, b) = (Array(short.utf8), Array(long.utf8))
  guard b.count - a.count <= 1, a != b else { return false }
  let same = zip(a, b).prefix { $0 == $1 }.count
  return a.count == b.count ? a[(same + 1)...] == b[(same + 1)...] : a[same...] == b[(same + 1)...]
}
