import HTTPTypes
import Storage

@testable import Modgift

/// Walks every address of the live list of routes, with every key there is in the place of each of its parts.
struct Crawler: Sendable {
  let world: World

  /// All addresses to read: a route that is added is walked without anybody remembering it.
  static var pages: [String] {
    let plain = routes.filter { $0.method == .get }.flatMap { filled($0.pattern) }
    let asked = plain.flatMap { path -> [String] in
      guard path == "/search" || path == "/people" || path == "/topics/new" || path == "/rooms" else {
        return []
      }
      return ["q=CANARY", "q=canarywesttitle", "q=kursus", "q=ca"].map { "\(path)?\($0)" }
        + roomKeys.map { "\(path)?space=\($0)&q=canary" }
    }
    let plans = ["/plan", "/plan/year", "/plan/history", "/plan/news", "/plan/fit/new", "/plan/start"].flatMap
    { path in
      CanaryPlan.all.flatMap { ["\(path)?site=\($0.site)", "\(path)?site=\($0.site)&day=2025-12-01"] }
    }
    return plain + asked + plans
  }

  /// All addresses to send a form to.
  static var forms: [String] { routes.filter { $0.method == .post }.flatMap { filled($0.pattern) } }

  static let roomKeys = CanaryRoom.all.map { $0.space.description }

  /// A pattern with each key of the world that fits in the place of its names.
  static func filled(_ pattern: String) -> [String] {
    var paths = [""]
    for segment in pattern.split(separator: "/") {
      let values = segment.hasPrefix(":") ? keys(for: segment.dropFirst()) : [String(segment)]
      paths = paths.flatMap { path in values.map { "\(path)/\($0)" } }
    }
    return paths == [""] ? ["/"] : paths
  }

  private static func keys(for name: Substring) -> [String] {
    switch name {
    case "space": roomKeys
    case "topic": (CanaryRoom.all.map(\.topic) + [407]).map { fixedKey($0, as: Space.self).description }
    case "post":
      CanaryRoom.all.flatMap { [$0.firstPost, $0.reply] }.map { fixedKey($0, as: Space.self).description }
    case "report": CanaryRoom.all.map { fixedKey($0.topic + 300, as: Space.self).description }
    case "notice": CanaryRoom.all.map { fixedKey($0.topic + 400, as: Space.self).description }
    case "draft": [fixedKey(701, as: Space.self).description]
    case "person": Cast.allCases.map { $0.id.description }
    case "site": [Places.slagelse, Places.roskilde, Places.programme].map(\.description)
    case "role": [fixedKey(801, as: Space.self).description]
    case "kind": ["thanks"]
    case "step": CanaryPlan.all.flatMap { [$0.stuck, $0.own] }.map(\.description)
    case "material": CanaryPlan.materials
    case "token": CanaryToken.all
    default: [fixedKey(999, as: Space.self).description]
    }
  }

  /// Everything somebody of the cast, or nobody, gets to see.
  func walk(as person: Cast?) async throws -> [(path: String, reply: Reply)] {
    try await walk(using: browser(as: person))
  }

  /// The same with a browser that has been somewhere before.
  func walk(using browser: Browser) async throws -> [(path: String, reply: Reply)] {
    var browser = browser
    var seen: [(path: String, reply: Reply)] = []
    for path in Crawler.pages {
      seen.append((path, try await browser.get(path)))
    }
    return seen
  }

  /// What somebody may take away as a file.
  func exports(to person: Cast?) async throws -> [(path: String, reply: Reply)] {
    var browser = try await browser(as: person)
    var seen: [(path: String, reply: Reply)] = []
    for path in ["/me/export", "/programme/export"] { seen.append((path, try await browser.post(path))) }
    return seen
  }

  /// What somebody sees of anybody's private texts: each marker with the first address it stood at.
  func sightings(of person: Cast?) async throws -> [String: String] {
    var sightings: [String: String] = [:]
    var seen = try await walk(as: person)
    seen += try await exports(to: person)
    for (path, reply) in seen {
      for marker in Canary.markers(in: reply.body + "\(reply.headers)") where sightings[marker] == nil {
        sightings[marker] = path
      }
    }
    return sightings
  }

  /// The first text somebody sees that is not theirs; nothing when there is none.
  func firstLeak(to person: Cast?) async throws -> String? {
    var browser = try await browser(as: person)
    for path in Crawler.pages {
      let reply = try await browser.get(path)
      for marker in Canary.markers(in: reply.body + "\(reply.headers)") {
        if let leak = leaks(to: person, in: [marker: path]).first { return leak }
      }
    }
    return nil
  }

  /// What of that is not theirs to see.
  func leaks(to person: Cast?, in sightings: [String: String]) -> [String] {
    Canary.hidden(from: person).map(\.description).flatMap { hidden in
      sightings.filter { $0.key.hasPrefix(hidden) }.map {
        "\(person.map { "\($0)" } ?? "nobody") sees \(hidden) at \($0.value)"
      }
    }
  }

  private func browser(as person: Cast?) async throws -> Browser {
    if let person { try await world.browser(as: person) } else { world.browser() }
  }
}

/// A key with a number, of any kind.
func fixedKey<Of>(_ number: Int64, as: Of.Type) -> Key<Of> { fixedKey(number) }
