import Storage

/// What a mail about the keeping of a network says, to somebody who still reads its room and for whom it is still so.
@Sendable func hostingMail(_ mail: OutgoingMail, _ desk: MailDesk) throws -> MailContent? {
  guard let (space, news) = HostNews.told(by: mail), let visit = try desk.recipient(),
    visit.hasArrived, visit.viewer.mayRead(space)
  else { return nil }
  let person = visit.viewer.person
  let hosting = try Hosting.of(space, visit)
  guard news.holds(for: person, hosting) else { return nil }
  let phrases = visit.phrases
  let keeping = hosting.room.keeping
  let reasons = hosting.question?.reasons ?? []
  var content = phrases.hostLetter(
    news,
    HostLetter(
      name: firstName(visit.viewer.name),
      network: phrases.keptRoom(hosting.room.kind, name: hosting.room.name),
      host: keeping.host.flatMap { hosting.names[$0] }, termEnds: keeping.termEnds.map(phrases.day),
      reasons: phrases.list(reasons.map(phrases.turnReason)),
      link: desk.link(news.link(for: person, space, visit, try desk.key())))
  ).content
  content.prompts = [news.prompt(in: space)]
  content.isUrgent = news.isUrgent
  return content
}

/// Whether a mail says that a duty has come to its reader, has left them or goes on: that is no nudge, and whoever keeps a
/// network without knowing it keeps it for nobody.
@Sendable func tellsOfDuty(_ mail: OutgoingMail, _ desk: MailDesk) -> Bool {
  HostNews.told(by: mail)?.news.isOfDuty == true
}

extension HostNews {
  /// What a mail tells, and of which room; nothing where it is of another kind.
  fileprivate static func told(by mail: OutgoingMail) -> (space: Space.ID, news: HostNews)? {
    let parts = mail.payload.split(separator: " ").map(String.init)
    guard mail.kind == mailKind, parts.count == 2, let space = Space.ID(parts[0]),
      let news = HostNews(rawValue: parts[1])
    else { return nil }
    return (space, news)
  }

  /// Whether it says who keeps the room from now on; else it asks, or reminds.
  fileprivate var isOfDuty: Bool {
    switch self {
    case .standsIn, .gaveWay, .hasItBack, .appointed, .hasTurn, .turnIsOver, .goesOn: true
    case .askedToHost, .askedToStandBy, .turnEnds: false
    }
  }

  /// A network without a host, and a host who does not know that they are one, can't wait.
  fileprivate var isUrgent: Bool {
    switch self {
    case .askedToHost, .standsIn, .gaveWay, .hasItBack, .appointed, .hasTurn, .turnIsOver: true
    case .askedToStandBy, .turnEnds, .goesOn: false
    }
  }

  /// Whether it is still so when the mail is sent.
  fileprivate func holds(for person: Person.ID, _ hosting: Hosting) -> Bool {
    let keeping = hosting.room.keeping
    return switch self {
    case .askedToHost: hosting.question?.seat == .host
    case .askedToStandBy: hosting.question?.seat == .deputy
    case .standsIn, .hasItBack, .appointed, .hasTurn, .goesOn: keeping.host == person
    case .gaveWay, .turnIsOver: keeping.host != nil && keeping.host != person
    case .turnEnds: keeping.host == person || keeping.deputy == person
    }
  }

  /// What one was asked is answered by one press in the mail; the rest is read on the network's page.
  fileprivate func link(for person: Person.ID, _ space: Space.ID, _ visit: Visit, _ key: SigningKey) -> Path {
    guard self == .askedToHost || self == .askedToStandBy else { return .hosting(space) }
    let token = SignedToken(
      .hosting, for: person, about: space, until: visit.today.advanced(by: HostRule().askAgainAfter))
    return key.press(token)
  }
}
