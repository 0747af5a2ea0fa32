/// One of Denmark's municipalities, with the facts the programme knows of each.
struct Municipality: Sendable, Equatable {
  /// The four digits of Statistics Denmark.
  let code: String
  let name: String
  let region: String
  /// Inhabitants in 2020.
  let population: Int
  /// The centroid, in thousandths of a degree.
  let latitude: Int
  let longitude: Int
  /// In hectares.
  let area: Int

  /// All 98, in the order of their codes.
  static let all: [Municipality] = (AssetFiles.text("municipalities.csv") ?? "")
    .split(whereSeparator: \.isNewline).dropFirst().compactMap { Municipality(line: $0) }

  /// Reads a line: code, name, region, population, latitude and longitude in degrees, square kilometres.
  init?(line: Substring) {
    let cells = line.split(separator: ",", omittingEmptySubsequences: false)
    guard cells.count == 7, let population = Int(cells[3]), let latitude = thousandths(cells[4]),
      let longitude = thousandths(cells[5]), let area = thousandths(cells[6])
    else { return nil }
    code = String(cells[0])
    name = String(cells[1])
    region = String(cells[2])
    self.population = population
    self.latitude = latitude
    self.longitude = longitude
    self.area = area / 10
  }
}

/// A decimal number times a thousand, without going through binary fractions.
private func thousandths(_ text: Substring) -> Int? {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count <= 2, let whole = parts.first.flatMap({ Int($0) }), (0...100_000).contains(whole) else {
    return nil
  }
  let digits = parts.count == 2 ? parts[1].prefix(3) : ""
  guard let rest = Int(digits + String(repeating: "0", count: 3 - digits.count)), rest >= 0 else {
    return nil
  }
  return whole * 1000 + rest
}
