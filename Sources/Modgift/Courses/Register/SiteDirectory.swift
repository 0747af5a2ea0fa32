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
  /// By one of the two towns a name is made of: "Ringkøbing", "Skjern".
  private let byHalf: [String: Municipality]

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
    let halves = municipalities.flatMap { municipality in
      municipality.name.split(separator: "-").map { (Folded(String($0)).joined, municipality) }
    }
    byHalf = Dictionary(grouping: halves.filter { $0.0.count >= 5 }, by: \.0)
      .compactMapValues { $0.count == 1 ? $0[0].1 : nil }
  }

  /// The municipality meant, or nil when none or more than one could be.
  func municipality(_ written: String) -> Municipality? {
    if let number = Int(written.oneLine), written.utf8.count <= 6 { return coded(number) }
    let key = Self.key(of: written)
    if key.isEmpty { return nil }
    return named(key) ?? onlyOneSlipAway(key) ?? onlyOneAmong(Self.parts(of: written))
  }

  private func named(_ key: String) -> Municipality? {
    let genitiveAside = key.hasSuffix("s") ? String(key.dropLast()) : key + "s"
    return byKey[key] ?? byKey[genitiveAside] ?? Self.aliases[key].flatMap { byKey[$0] }
      ?? Self.aliases[genitiveAside].flatMap { byKey[$0] } ?? byHalf[key]
  }

  private func coded(_ number: Int) -> Municipality? {
    municipalities.first { Int($0.municipality.code) == number }?.municipality
  }

  /// "Aarhus Kommune, Center for Misbrug" names one, "Ishøj/Vallensbæk" two.
  private func onlyOneAmong(_ parts: [String]) -> Municipality? {
    let found = Set(parts.map(Self.key).compactMap(named))
    return found.count == 1 ? found.first : nil
  }

  private static func parts(of written: String) -> [String] {
    var parts = [""]
    for word in written.split(whereSeparator: \.isWhitespace) {
      let pieces = word.split(omittingEmptySubsequences: false) { ",;:/()–&".contains($0) }
      parts[parts.count - 1] += " " + (pieces.first ?? "")
      parts += pieces.dropFirst().map(String.init)
      let last = Folded(String(pieces.last ?? "")).joined
      if word == "-" || ["kommune", "kommunes", "kommunen"].contains(last) { parts.append("") }
    }
    return parts
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
