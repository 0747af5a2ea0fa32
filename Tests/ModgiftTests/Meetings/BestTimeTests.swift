import Storage
import Testing

@testable import Modgift

/// Which of some times is chosen, and why.
struct BestTimeTests {
  private let people: [Person.ID] = (1...6).map { fixedKey($0) }
  private let sites: [Site.ID] = (11...14).map { fixedKey($0) }

  /// A time by what each person says, in order: `y`es, `m`aybe, `n`o, or nothing (`-`).
  private func offer(_ number: Int64, _ says: String) -> TimeOffer {
    let suits: [Character: TimeOffer.Suits] = ["y": .yes, "m": .maybe, "n": .no]
    var offer = TimeOffer(id: fixedKey(number), startsAt: Timestamp(milliseconds: number))
    for (person, letter) in zip(people, says) { offer.wishes[person] = suits[letter] }
    return offer
  }

  /// The first person is host, the second deputy; the others work at four sites, the last two at the same.
  private var room: BestTime.Room {
    BestTime.Room(
      host: people[0], deputy: people[1],
      sites: [
        people[0]: [sites[0]], people[1]: [sites[0]], people[2]: [sites[1]], people[3]: [sites[2]],
        people[4]: [sites[3]], people[5]: [sites[3]],
      ])
  }

  private func best(_ says: String...) -> (Int64?, [BestTime.Reason]) {
    let offers = says.enumerated().map { offer(Int64($0.offset + 1), $0.element) }
    let best = BestTime.choose(among: offers, in: room)
    return (best?.time.number, best?.reasons ?? [])
  }

  @Test func `the time at which most can wins, and says so`() {
    let (time, reasons) = best("yynnnn", "ynyyyn", "ynynnn")
    #expect(time == 2)
    #expect(reasons == [.people(4, of: 6, isMost: true), .host, .sites(4, of: 4)])
  }

  @Test func `a time at which host or deputy can comes before one at which more can but neither`() {
    let (time, reasons) = best("nnyyyy", "nyynnn")
    #expect(time == 2)
    #expect(reasons == [.people(2, of: 6, isMost: false), .deputy, .sites(2, of: 4)])
  }

  @Test func `among as many people more sites win, then both keepers, then those who would gladly`() {
    #expect(best("ynnnyy", "ynyynn").0 == 2)
    #expect(best("ynynn-", "yynn--").0 == 1)
    #expect(best("ynmnnn", "ynynnn").0 == 2)
    let (time, reasons) = best("yynnnn", "yynnnn")
    #expect(time == 1)
    #expect(reasons == [.people(2, of: 6, isMost: false), .hostAndDeputy, .sites(1, of: 4), .earliest])
  }

  @Test func `where neither keeper can at any time it is said, and where nobody can there is no best time`() {
    let (time, reasons) = best("nnyn--", "nnmy--")
    #expect(time == 2)
    #expect(reasons.contains(.noKeeper))
    #expect(best("nnnnnn", "------").0 == nil)
    #expect(BestTime.choose(among: [], in: room) == nil)
  }

  @Test func `the order in which times stand changes nothing`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let offers = (1...4).map { number in
        offer(number, String((0..<6).map { _ in ["y", "m", "n", "-"].randomElement(using: &random) ?? "-" }))
      }
      let chosen = BestTime.choose(among: offers, in: room)
      #expect(BestTime.choose(among: offers.shuffled(using: &random), in: room) == chosen)
    }
  }
}
