import Foundation
import Storage
import Testing

@testable import Modgift

struct DemoPlansTests {
  @Test func `72 sites stand at believable places, and the stuck are stuck for what the register says`()
    async throws
  {
    let database = try await demo()
    try await database.read { db in
      #expect(try db.value(Int.self, "SELECT count(*) FROM plan") == 72)
      let phases = try db.all(
        String.self,
        """
        SELECT plan_step.phase FROM plan_step
        WHERE plan_step.number = (SELECT min(first.number) FROM plan_step AS first
          WHERE first.plan_id = plan_step.plan_id AND first.state = 'open')
        """)
      #expect(Set(phases).count == 7)
      let stuck = try db.all(
        StuckRow.self,
        """
        SELECT plan_step.site_id, plan_step.step, plan_step.barrier FROM plan_step
        WHERE plan_step.stuck_at IS NOT NULL
        """)
      #expect((10...40).contains(stuck.count))
      let reasons = try DemoReason.all(in: db)
      for row in stuck {
        let causes = (reasons[row.site] ?? []).compactMap(\.cause)
        #expect(causes.contains { $0.step == row.step && $0.barrier == row.barrier }, "\(row)")
      }
    }
  }

  @Test func `nothing is done before it could be, after today, or by somebody of another site`() async throws
  {
    let database = try await demo()
    let today = Day(of: World.start, in: .gmt)
    try await database.read { db in
      let wrong = try db.value(
        Int.self,
        """
        SELECT count(*) FROM plan_step JOIN plan ON plan.id = plan_step.plan_id
        WHERE plan_step.state = 'done' AND (plan_step.done_on < plan.starts_on OR plan_step.done_on >= \(today)
          OR NOT EXISTS (SELECT 1 FROM role
            WHERE role.person_id = plan_step.done_by AND role.site_id = plan_step.site_id))
        """)
      #expect(wrong == 0)
      let replayed = try db.value(
        Int.self,
        """
        SELECT count(*) FROM plan WHERE revision <>
          (SELECT count(*) FROM \(Gate.everything(.planEvent)) AS event WHERE event.plan_id = plan.id)
        """)
      #expect(replayed == 0)
    }
  }

  @Test func `the trainer one signs in as has a step to take today`() async throws {
    let database = try await demo()
    let today = Day(of: World.start, in: .gmt)
    let step = try await database.read { db in
      let cast = try DemoCast(in: db)
      return try db.first(
        Day.self,
        """
        SELECT plan_step.due_on FROM plan_step JOIN person ON person.id = plan_step.owner_id
        WHERE person.email = \(cast?.trainer ?? "") AND plan_step.state = 'open' ORDER BY plan_step.due_on LIMIT 1
        """)
    }
    #expect(step == today)
  }

  @Test func `the same seed makes the same plans`() async throws {
    let one = try await steps(in: demo())
    let other = try await steps(in: demo())
    #expect(one == other && one.count > 2_000)
  }

  private func steps(in database: Database) async throws -> [String] {
    try await database.read { db in
      try db.all(
        String.self,
        """
        SELECT plan_id || ' ' || id || ' ' || step || ' ' || state || ' ' || due_on || ' ' || coalesce(owner_id, 0)
        FROM plan_step ORDER BY plan_id, id
        """)
    }
  }

  private func demo() async throws -> Database {
    let database = try await TestEngine.sqlite.emptyDatabase()
    let clock = try Installation(settings: Settings()).clock
    try await database.write { db in
      try seedSites(at: World.start, in: db)
      try ModelVersion.publishBuiltIn("naloxone", at: World.start, in: db)
      try Demo.make(seed: Demo.usualSeed, at: World.start, clock: clock, in: db)
    }
    return database
  }
}

private struct StuckRow: RowDecodable {
  let site: Site.ID
  let step: Step.ID
  let barrier: KnownBarrier.ID

  init(from row: inout Row) throws {
    site = try row.next()
    step = try row.next()
    barrier = try row.next()
  }
}
