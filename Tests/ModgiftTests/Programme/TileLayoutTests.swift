import Testing

@testable import Modgift

struct TileLayoutTests {
  private let cells = tileMap(of: Municipality.all)

  @Test func `every municipality has a cell of its own`() {
    #expect(cells.count == 98)
    #expect(Set(cells.values).count == 98)
  }

  @Test func `the same map comes out whatever order the municipalities come in`() {
    #expect(tileMap(of: Municipality.all.reversed()) == cells)
  }

  /// Of two municipalities of the same land that lie well apart, the northern one stands above or level with
  /// the southern one in nine of ten cases, and the western one to the left.
  @Test func `north is above south and west is left of east`() throws {
    var asked = 0
    var kept = 0
    for one in Municipality.all {
      for other in Municipality.all where Land(of: one) == Land(of: other) {
        let (a, b) = (try #require(cells[one.code]), try #require(cells[other.code]))
        if one.latitude > other.latitude + 150 {
          (asked, kept) = (asked + 1, kept + (a.row <= b.row ? 1 : 0))
        }
        if one.longitude < other.longitude - 250 {
          (asked, kept) = (asked + 1, kept + (a.column <= b.column ? 1 : 0))
        }
      }
    }
    #expect(asked > 1000)
    #expect(kept * 10 >= asked * 9, "\(kept) of \(asked)")
  }

  @Test(arguments: [
    ("København", "Frederiksberg"), ("Aarhus", "Odder"), ("Slagelse", "Sorø"), ("Esbjerg", "Fanø"),
    ("Odense", "Nordfyns"), ("Hjørring", "Frederikshavn"), ("Lolland", "Guldborgsund"),
  ])
  func `neighbours stand near each other`(one: String, other: String) throws {
    let (a, b) = (try cell(one), try cell(other))
    #expect(abs(a.row - b.row) + abs(a.column - b.column) <= 3, "\(a) \(b)")
  }

  @Test func `water parts the lands: no tile of one shares a side with a tile of another`() {
    let lands = Dictionary(uniqueKeysWithValues: Municipality.all.map { ($0.code, Land(of: $0)) })
    var owner: [TileCell: Land] = [:]
    for (code, cell) in cells { owner[cell] = lands[code] }
    for (cell, land) in owner {
      for (x, y) in [(1, 0), (0, 1)] {
        let beside = owner[TileCell(column: cell.column + x, row: cell.row + y)]
        #expect(beside == nil || beside == land, "\(cell)")
      }
    }
  }

  @Test(arguments: [("Læsø", 6, 0), ("Samsø", 6, 5), ("Fanø", 0, 7), ("Dragør", 14, 8), ("Bornholm", 14, 10)])
  func `the islands lie where they lie`(name: String, column: Int, row: Int) throws {
    #expect(try cell(name) == TileCell(column: column, row: row))
  }

  @Test func `every name fits its tile, on a line of nine letters or two of ten`() {
    for municipality in Municipality.all {
      let lines = tileName(municipality.name)
      #expect(lines.count <= 2 && lines.allSatisfy { $0.count <= (lines.count == 1 ? 9 : 10) }, "\(lines)")
      #expect(lines.joined().first == municipality.name.first)
    }
  }

  private func cell(_ name: String) throws -> TileCell {
    let municipality = try #require(Municipality.all.first { $0.name.hasPrefix(name) })
    return try #require(cells[municipality.code])
  }

  @Test func `an assignment is the cheapest there is`() {
    #expect(cheapestAssignment([[4, 1, 3], [2, 0, 5], [3, 2, 2]]) == [1, 0, 2])
    #expect(cheapestAssignment([[1, 2, 9], [1, 9, 9]]) == [1, 0])
    #expect(cheapestAssignment([]).isEmpty)
  }
}
