/// A tile's place: columns to the right, rows downwards, both from 0.
struct TileCell: Hashable, Sendable {
  let column: Int
  let row: Int
}

/// Denmark's municipalities on a grid, one cell each, about where they lie.
///
/// The coast is drawn by hand, below: each part of the country has as many cells as municipalities, with water
/// between them. Which municipality stands where follows from its centroid: inside its part each gets the cell
/// that makes all displacements together smallest.
func tileMap(of municipalities: [Municipality]) -> [String: TileCell] {
  var cells: [String: TileCell] = [:]
  for land in Land.allCases {
    let inside = municipalities.filter { Land(of: $0) == land }.sorted { $0.code < $1.code }
    for (municipality, cell) in zip(inside, arranged(inside, in: land.cells)) {
      cells[municipality.code] = cell
    }
  }
  return cells
}

/// The parts of the country that water keeps apart, each with the letter it is drawn by.
enum Land: Character, CaseIterable {
  case jutland = "J"
  case funen = "F"
  case zealand = "Z"
  case bornholm = "B"

  /// The first digits of a municipality's code say where in the country it is.
  init(of municipality: Municipality) {
    let number = Int(municipality.code) ?? 0
    self = number == 400 ? .bornholm : number < 400 ? .zealand : number < 500 ? .funen : .jutland
  }

  /// The cells it fills, row by row.
  var cells: [TileCell] {
    coast.enumerated().flatMap { row, line in
      line.enumerated().filter { $0.element == rawValue }.map { TileCell(column: $0.offset, row: row) }
    }
  }
}

/// The country as it is drawn. Læsø and Samsø lie off Jutland's east coast, Fanø is the corner in the west,
/// Amager the two cells below København, and Bornholm is where it is: far out in the south-east.
private let coast = [
  "...JJ.J........",
  "..JJJ......ZZZ.",
  "JJJJJ.....ZZZZ.",
  "JJJJJJ..Z.ZZZZ.",
  "JJJJJJ...ZZZZZZ",
  "JJJJJ.J.ZZZZZZZ",
  "JJJJ.....ZZZZZ.",
  "JJJJJ.FF.ZZZZ.Z",
  "..J..FFF.ZZZZ.Z",
  ".JJJ.FFF..ZZZ..",
  "......FF..ZZ..B",
]

private func arranged(_ municipalities: [Municipality], in cells: [TileCell]) -> [TileCell] {
  guard municipalities.count <= cells.count else { return [] }
  let across = spread(municipalities.map(\.longitude), over: cells.map(\.column))
  let down = spread(municipalities.map { -$0.latitude }, over: cells.map(\.row))
  let costs = zip(across, down).map { x, y in
    cells.map { cell in
      let (dx, dy) = (cell.column * 1000 - x, cell.row * 1000 - y)
      return dx * dx + dy * dy
    }
  }
  return cheapestAssignment(costs).map { cells[$0] }
}

/// Places values along lines of cells, in thousandths of a cell: half by where they are, half by their order
/// among the cells, so that the crowded capital gets the room its many municipalities need.
private func spread(_ values: [Int], over lines: [Int]) -> [Int] {
  let sorted = values.sorted()
  let lines = lines.sorted()
  guard let least = sorted.first, let most = sorted.last, let first = lines.first, let last = lines.last
  else {
    return []
  }
  return values.map { value in
    let byPlace = first * 1000 + (value - least) * (last - first) * 1000 / max(most - least, 1)
    let alike = sorted.count { $0 == value }
    let rank = (sorted.firstIndex(of: value) ?? 0) + (alike - 1) / 2
    return (byPlace + lines[rank * (lines.count - 1) / max(values.count - 1, 1)] * 1000) / 2
  }
}
