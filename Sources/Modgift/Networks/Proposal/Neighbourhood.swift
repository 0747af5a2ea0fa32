/// Two municipalities that are neighbours, and by what.
struct Neighbourhood: Sendable, Equatable {
  enum Way: String, Sendable {
    case border
    /// A bridge or a tunnel.
    case link = "fixed_link"
    case ferry
  }

  /// The municipalities' codes.
  let one: String
  let other: String
  let way: Way

  /// All there are: borders computed from the outlines of the municipalities, bridges and ferries from common
  /// knowledge.
  static let all: [Neighbourhood] = (AssetFiles.text("municipality_neighbours.csv") ?? "")
    .split(whereSeparator: \.isNewline).dropFirst().compactMap { Neighbourhood(line: $0) }

  /// Reads a line: two codes, the way between them, and how long the border is, which is not needed here.
  init?(line: Substring) {
    let cells = line.split(separator: ",", omittingEmptySubsequences: false)
    guard cells.count == 4, let way = Way(rawValue: String(cells[2])) else { return nil }
    one = String(cells[0])
    other = String(cells[1])
    self.way = way
  }

  /// Where one comes to from a municipality.
  func other(than code: String) -> String? { code == one ? other : code == other ? one : nil }
}

extension Municipality {
  /// From one centroid to another as the crow flies, in kilometres. In Denmark a degree is 111 km northwards and 62
  /// eastwards.
  func kilometres(to other: Municipality) -> Int {
    let north = Double(latitude - other.latitude) * 0.111
    let east = Double(longitude - other.longitude) * 0.062
    return Int((north * north + east * east).squareRoot())
  }
}
