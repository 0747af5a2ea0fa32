import Storage

extension KeptRoom {
  /// What a move brings with it besides the seats: somebody is asked, somebody is told, the room ends.
  func carryOut(_ move: HostMove, _ deed: HostDeed) throws {
    switch move {
    case .ask(let turn, let seat): try ask(turn, seat, deed)
    case .standIn(let deputy, let absent, _):
      try tell(deputy, .standsIn, deed)
      try tell(absent, .gaveWay, deed)
    case .giveBack(let person): try tell(person, .hasItBack, deed)
    case .appoint(let turn): try tell(turn.person, .appointed, deed)
    case .passOn(let next, let former):
      try tell(next, .hasTurn, deed)
      try tell(former, .turnIsOver, deed)
    case .remind:
      for person in [keeping.host, keeping.deputy].compactMap(\.self) { try tell(person, .turnEnds, deed) }
    case .prolong: if let host = keeping.host { try tell(host, .goesOn, deed) }
    case .vacateHost(let person, _): try tell(person, .gaveWay, deed)
    // Everyone's room outlives whoever keeps it.
    case .end where kind == .everyone: break
    case .end: try end(deed)
    case .beginTerm: try tellNewHost(deed)
    case .vacateDeputy: break
    }
  }

  private func ask(_ turn: FairTurn, _ seat: Keeping.Seat, _ deed: HostDeed) throws {
    let written = try deed.db.run(
      """
      INSERT INTO host_asking (space_id, person_id, seat, asked_on, reasons)
      VALUES (\(space), \(turn.person), \(seat), \(deed.day), \(FairTurn.written(turn.reasons)))
      ON CONFLICT DO NOTHING
      """)
    if written > 0 { try tell(turn.person, seat == .host ? .askedToHost : .askedToStandBy, deed) }
  }

  /// Tells whoever keeps the room now that somebody else handed it to them; who took it themself knows.
  func tellNewHost(_ deed: HostDeed) throws {
    guard let host = keeping.host, let actor = deed.actor, actor != host else { return }
    try tell(host, .hasTurn, deed)
  }

  /// Writes a mail to somebody it concerns, once they have been here and have an address.
  private func tell(_ person: Person.ID, _ news: HostNews, _ deed: HostDeed) throws {
    guard let address = try Person.address(of: person, in: deed.db) else { return }
    try OutgoingMail.enqueue(
      HostNews.mailKind, payload: "\(space) \(news.rawValue)", to: address, person: person, at: deed.now,
      in: deed.db)
  }

  /// A network nobody is in any more ends: its sites are free, and nothing anybody wrote is thrown away.
  private func end(_ deed: HostDeed) throws {
    try deed.db.run("DELETE FROM network_site WHERE space_id = \(space)")
    try deed.db.run("UPDATE space SET ended_at = \(deed.now) WHERE id = \(space) AND ended_at IS NULL")
    try record(
      .spaceEnded, by: nil, space: space, detail: kind == .network ? name : "", at: deed.now, in: deed.db)
  }
}

/// What somebody is told of the keeping of a room.
enum HostNews: String, Sendable, CaseIterable {
  case askedToHost, askedToStandBy
  /// They keep it for somebody who can't.
  case standsIn
  /// Somebody else keeps it for them.
  case gaveWay
  case hasItBack
  /// Nobody was left, and it fell to them.
  case appointed
  case hasTurn, turnIsOver, turnEnds, goesOn

  static let mailKind = "hosting"

  /// As mail and digest know it.
  func prompt(in space: Space.ID) -> Prompt { Prompt(rawValue, about: space) }
}

extension FairTurn {
  /// Reasons as they are kept: words of one letter case, a day after the one that has one.
  static func written(_ reasons: [Reason]) -> String {
    reasons.map { reason in
      switch reason {
      case .offered: "offered"
      case .neverKept: "never"
      case .lastKept(let day): "kept:\(day)"
      case .carriesLittle: "light"
      case .wasHereLately: "here"
      }
    }.joined(separator: " ")
  }

  /// The reasons of such a text; what is none is left out.
  static func reasons(written text: String) -> [Reason] {
    text.split(separator: " ").compactMap { word in
      switch word {
      case "offered": .offered
      case "never": .neverKept
      case "light": .carriesLittle
      case "here": .wasHereLately
      default: word.hasPrefix("kept:") ? Day(iso: String(word.dropFirst(5))).map(Reason.lastKept) : nil
      }
    }
  }
}
