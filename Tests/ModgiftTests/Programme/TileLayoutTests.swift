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

  @Test func `the great islands are kept apart by a column or more, and Bornholm by a row`() throws {
    let taken = Dictionary(grouping: Municipality.all, by: Land.init).mapValues {
      $0.compactMap { cells[$0.code] }
    }
    let jutland = try #require(taken[.jutland]?.map(\.column).max())
    let funen = try #require(taken[.funen]?.map(\.column))
    let zealand = try #require(taken[.zealand])
    #expect(try #require(funen.min()) - jutland > 1)
    #expect(try #require(zealand.map(\.column).min()) - (try #require(funen.max())) > 1)
    #expect(try #require(zealand.map(\.row).min()) - (try cell("Bornholm")).row > 1)
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
