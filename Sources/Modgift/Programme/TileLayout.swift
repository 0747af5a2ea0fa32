/// A tile's place: columns to the right, rows downwards, both from 0.
struct TileCell: Hashable, Sendable {
  let column: Int
  let row: Int
}

/// Denmark's municipalities on a grid, one cell each, about where they lie.
///
/// Each of the country's parts has a rectangle of its own, with an empty column between, so that no island grows
/// together with its neighbour; Bornholm stands in a box at the top right, as on every map. Inside a rectangle
/// each municipality gets the cell that makes all displacements together smallest.
func tileMap(of municipalities: [Municipality]) -> [String: TileCell] {
  var cells: [String: TileCell] = [:]
  for land in Land.allCases {
    let inside = municipalities.filter { Land(of: $0) == land }.sorted { $0.code < $1.code }
    for (municipality, cell) in zip(inside, arranged(inside, in: land)) { cells[municipality.code] = cell }
  }
  return cells
}

/// The parts of the country that water keeps apart.
enum Land: CaseIterable {
  case jutland, funen, zealand, bornholm

  /// The first digits of a municipality's code say where in the country it is.
  init(of municipality: Municipality) {
    let number = Int(municipality.code) ?? 0
    self = number == 400 ? .bornholm : number < 400 ? .zealand : number < 500 ? .funen : .jutland
  }

  /// The cells it may fill.
  var columns: Range<Int> {
    switch self {
    case .jutland: 0..<7
    case .funen: 8..<11
    case .zealand: 12..<19
    case .bornholm: 18..<19
    }
  }

  var rows: Range<Int> {
    switch self {
    case .jutland: 0..<10
    case .funen: 6..<11
    case .zealand: 2..<11
    case .bornholm: 0..<1
    }
  }
}

private func arranged(_ municipalities: [Municipality], in land: Land) -> [TileCell] {
  let cells = land.rows.flatMap { row in land.columns.map { TileCell(column: $0, row: row) } }
  guard municipalities.count <= cells.count else { return [] }
  let across = spread(municipalities.map(\.longitude), over: land.columns)
  let down = spread(municipalities.map { -$0.latitude }, over: land.rows)
  let costs = zip(across, down).map { x, y in
    cells.map { cell in
      let (dx, dy) = (cell.column * 1000 - x, cell.row * 1000 - y)
      return dx * dx + dy * dy
    }
  }
  return cheapestAssignment(costs).map { cells[$0] }
}

/// Places values along a line of cells, in thousandths of a cell: half by where they are, half by their order,
/// so that the crowded capital gets the room its many municipalities need.
private func spread(_ values: [Int], over cells: Range<Int>) -> [Int] {
  guard let least = values.min(), let most = values.max() else { return [] }
  let length = (cells.count - 1) * 1000
  let sorted = values.sorted()
  return values.map { value in
    let byPlace = (value - least) * length / max(most - least, 1)
    let rank = sorted.firstIndex(of: value) ?? 0
    let byOrder = rank * length / max(values.count - 1, 1)
    return cells.lowerBound * 1000 + (byPlace + byOrder) / 2
  }
}
