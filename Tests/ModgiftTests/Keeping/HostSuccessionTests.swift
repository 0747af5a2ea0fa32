import Storage
import Testing

@testable import Modgift

/// Who keeps a network next, in known cases.
struct HostSuccessionTests {
  private let today: Day
  private let rule = HostRule()

  init() throws { today = try day("2026-03-02") }

  private func member(
    _ number: Int64, _ wish: KeepingMember.Wish = .unsaid, seen ago: Int? = 1, load: Int = 0,
    kept: Int? = nil
  ) throws -> KeepingMember {
    KeepingMember(
      person: try key(number), wish: wish, lastSeen: ago.map { today.advanced(by: -$0) }, load: load,
      lastKept: kept.map { today.advanced(by: -$0) })
  }

  /// Host 1 and deputy 2 in the middle of a term, and some others.
  private func network(_ others: KeepingMember...) throws -> Keeping {
    Keeping(
      host: try key(1), deputy: try key(2), termEnds: today.advanced(by: 90), hadMembers: true,
      members: [try member(1), try member(2)] + others)
  }

  @Test func `nothing is done while host and deputy are there`() throws {
    var keeping = try network(member(3))
    #expect(keeping.keep(on: today) == [])
  }

  @Test func `a host who left gives way to the deputy at once, and a willing one is asked to be deputy`()
    throws
  {
    var keeping = try network(member(3), member(4, .willing))
    keeping.members.removeFirst()
    let moves = keeping.keep(on: today)
    #expect(moves.first == .standIn(try key(2), for: try key(1), because: .left))
    #expect(
      moves.dropFirst().first
        == .ask(
          FairTurn(person: try key(4), reasons: [.offered, .neverKept, .carriesLittle, .wasHereLately]),
          seat: .deputy))
    #expect(keeping.host == (try key(2)))
    #expect(keeping.termEnds == rule.termEnd(from: today))
    #expect(keeping.keep(on: today) == [])
  }

  @Test func `a host whose mail comes back gives way`() throws {
    var keeping = try network()
    keeping.members[0].isReachable = false
    #expect(keeping.keep(on: today).first == .standIn(try key(2), for: try key(1), because: .mailBounces))
  }

  @Test func `a host on holiday gets the seat back`() throws {
    var keeping = try network(member(3))
    let back = today.advanced(by: 14)
    keeping.members[0].away = [today...back]
    #expect(keeping.keep(on: today) == [.standIn(try key(2), for: try key(1), because: .away(until: back))])
    #expect(keeping.deputy == (try key(1)))
    let ends = keeping.termEnds
    #expect(keeping.keep(on: back) == [])
    #expect(keeping.keep(on: back.advanced(by: 1)) == [.giveBack(try key(1))])
    #expect(keeping.host == (try key(1)))
    #expect(keeping.termEnds == ends)
  }

  @Test func `a host who is away for months leaves the seat`() throws {
    var keeping = try network(member(3))
    keeping.members[0].away = [today...today.advanced(by: 100)]
    _ = keeping.keep(on: today)
    #expect(keeping.host == (try key(2)))
    #expect(keeping.deputy == nil)
    #expect(keeping.asked.map(\.person) == [try key(3)])
  }

  @Test func `silence counts only while somebody waits`() throws {
    var keeping = try network()
    keeping.members[0].lastSeen = today.advanced(by: -40)
    #expect(keeping.keep(on: today) == [])
    keeping.members[0].waitedForSince = try day("2026-02-26")
    #expect(keeping.keep(on: today) == [])
    keeping.members[0].waitedForSince = try day("2026-02-25")
    #expect(
      keeping.keep(on: today).first
        == .standIn(try key(2), for: try key(1), because: .silent(since: today.advanced(by: -40))))
  }

  @Test func `with nobody to stand in, whoever offered is the host at once`() throws {
    var keeping = try network(member(3), member(4, .willing))
    keeping.members.removeFirst(2)
    #expect(
      keeping.keep(on: today).prefix(2) == [
        .vacateHost(try key(1), because: .left),
        .appoint(
          FairTurn(person: try key(4), reasons: [.offered, .neverKept, .carriesLittle, .wasHereLately])),
      ])
    #expect(keeping.withoutSince == nil)
  }

  @Test func `with nobody willing the least loaded is asked, then the next, then one is appointed`() throws {
    var keeping = try network(member(3, load: 4), member(4), member(5, load: 1))
    keeping.members.removeFirst(2)
    _ = keeping.keep(on: today)
    #expect(keeping.asked.map(\.person) == [try key(4)])
    #expect(keeping.keep(on: today.advanced(by: 1)) == [])
    keeping.decline(try key(4), on: today.advanced(by: 1))
    _ = keeping.keep(on: today.advanced(by: 1))
    #expect(keeping.asked.map(\.person) == [try key(4), try key(5)])
    #expect(keeping.host == nil)
    _ = keeping.keep(on: today.advanced(by: 4))
    #expect(keeping.host == (try key(5)))
  }

  @Test func `when all have said not now, one of them is host all the same before the seventh day`() throws {
    let later = today.advanced(by: 60)
    var keeping = try network(member(3, .notNow(until: later)), member(4, .notNow(until: later), load: 2))
    keeping.members.removeFirst(2)
    for days in 0...6 { _ = keeping.keep(on: today.advanced(by: days)) }
    #expect(keeping.host == (try key(3)))
  }

  @Test func `whoever kept it longest ago comes before whoever kept it last`() throws {
    let turns = fairTurns(
      among: [try member(3, kept: 100), try member(4, kept: 400), try member(5, seen: 200), try member(6)],
      except: [], on: today, rule)
    #expect(turns.map(\.person.number) == [6, 4, 3, 5])
  }

  @Test func `the term passes to the deputy, and goes on where there is none`() throws {
    var keeping = try network(member(3))
    keeping.termEnds = today.advanced(by: 10)
    #expect(keeping.keep(on: today) == [.remind(termEnds: today.advanced(by: 10))])
    #expect(keeping.keep(on: today.advanced(by: 10)) == [])
    let after = today.advanced(by: 11)
    #expect(keeping.keep(on: after).first == .passOn(try key(2), from: try key(1)))
    #expect(keeping.member(try key(1))?.lastKept == after)

    var alone = Keeping(host: try key(1), termEnds: today.advanced(by: -1), members: [try member(1)])
    #expect(alone.keep(on: today).first == .prolong(until: today.advanced(by: 30)))
  }

  @Test func `a network whose last member left ends after two weeks, one that never had any does not`() throws
  {
    var keeping = try network()
    keeping.members = []
    #expect(keeping.keep(on: today) == [])
    #expect(keeping.keep(on: today.advanced(by: 13)) == [])
    #expect(keeping.keep(on: today.advanced(by: 14)) == [.end])
    #expect(keeping.keep(on: today.advanced(by: 15)) == [])
    var new = Keeping()
    #expect(new.keep(on: today) == [])
    #expect(new.keep(on: today.advanced(by: 300)) == [])
  }

  @Test(arguments: 1...12)
  func `over two years of comings and goings nobody waits seven days for a host`(seed: UInt64) throws {
    var random = FixedSeed(seed)
    var keeping = Keeping(members: [try member(1), try member(2), try member(3), try member(4)])
    var (next, longest, without): (Int64, Int, Int) = (5, 0, 0)
    for days in 0..<730 {
      let now = today.advanced(by: days)
      for index in keeping.members.indices {
        if Int.random(in: 0..<9, using: &random) == 0 { keeping.members[index].lastSeen = now }
        let isHost = keeping.members[index].person == keeping.host
        keeping.members[index].waitedForSince = isHost && days % 20 > 4 ? now.advanced(by: -(days % 20)) : nil
        if Int.random(in: 0..<150, using: &random) == 0 {
          let length = Int.random(in: 3...120, using: &random)
          keeping.members[index].away = [now...now.advanced(by: length)]
        }
        if Int.random(in: 0..<400, using: &random) == 0 { keeping.members[index].isReachable.toggle() }
        if Int.random(in: 0..<40, using: &random) == 0 {
          keeping.members[index].wish =
            Bool.random(using: &random) ? .willing : .notNow(until: now.advanced(by: 90))
        }
      }
      if keeping.members.count > 2, Int.random(in: 0..<60, using: &random) == 0 {
        keeping.members.remove(at: Int.random(in: 0..<keeping.members.count, using: &random))
      }
      if keeping.members.count < 6 || Int.random(in: 0..<60, using: &random) == 0 {
        keeping.members.append(KeepingMember(person: try key(next), lastSeen: now))
        next += 1
      }
      _ = keeping.keep(on: now)
      let couldBe = keeping.members.contains { $0.absence(on: now, rule) == nil }
      without = couldBe && !keeping.isLiving(keeping.host, on: now, rule) ? without + 1 : 0
      longest = max(longest, without)
      #expect(keeping.host == nil || keeping.host != keeping.deputy)
    }
    #expect(longest <= 7)
  }
}
