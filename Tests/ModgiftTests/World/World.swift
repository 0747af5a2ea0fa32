import Logging
import Storage

@testable import Modgift

/// A small programme in a database of its own, with a named cast, served in process.
///
/// | who | is |
/// | --- | --- |
/// | Alice | trainer in Slagelse, host of network West |
/// | Bob | trainer in Kalundborg, deputy of West |
/// | Charlie | trainer in Roskilde: an outsider to West, member of East |
/// | Dana | coordinator of the programme, member of no network |
/// | Erik | was a trainer in Slagelse until yesterday, now in Roskilde: an ex-member of West |
/// | Frida | invited as a trainer in Odense, has not been here yet |
/// | Gorm | was a trainer in Slagelse; his role has ended |
/// | Helle | trainer in Greve, host of East |
/// | Mads | manager in Slagelse, member of West |
/// | Nina | trainer in Odense, named in West by its host |
/// | Eva | evaluator in Slagelse: a member of nothing |
/// | Oda | trainer in Odense; in ten days also in Slagelse |
struct World: Sendable {
  let database: Database
  let reception: Reception
  let clock: TestClock

  static let start = Timestamp(milliseconds: 1_764_585_000_000)  // 1 December 2025, 11:30 in Copenhagen

  /// A fresh world on an engine; `gate` is another only where a test takes a clause away.
  init(on engine: TestEngine, gate: Gate = Gate()) async throws {
    database = try await engine.emptyDatabase()
    let clock = TestClock(World.start)
    self.clock = clock
    var settings = Settings()
    settings.isDemo = false
    settings.mail = "file:/nonexistent"
    reception = try makeReception(
      settings: settings, database: database, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      gate: gate, now: { clock.now })
    try await database.write { try World.people(in: $0) }
    try await database.write { db in
      try World.spaces(in: db)
      try ModelVersion.publishBuiltIn("naloxone", id: fixedKey(601), at: World.start, in: db)
    }
  }

  /// A browser in which nobody is signed in.
  func browser() -> Browser { Browser(reception: reception) }

  /// A browser in which one of the cast is signed in.
  func browser(as name: Cast) async throws -> Browser {
    let today = reception.installation.clock.day(clock.now)
    let now = clock.now
    let session = try await database.write {
      try Session.begin(for: name.id, device: "Test", at: now, on: today, in: $0)
    }
    var browser = browser()
    browser.cookies[Cookie.session.rawValue] = session.secret.text
    return browser
  }
}

/// The clock a world lives by: it stands still until a test moves it.
final class TestClock: Sendable {
  private let storage: Guarded<Timestamp>

  init(_ start: Timestamp) { storage = Guarded(start) }

  var now: Timestamp { storage.withValue { $0 } }

  func advance(by span: Span) { storage.withValue { $0 = $0.adding(span) } }
}
