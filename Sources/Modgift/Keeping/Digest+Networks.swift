import Storage

/// What networks wait for from this person, where no mail has said so: a seat they were asked to take, and, for the two
/// who keep it, that it has gone quiet.
@Sendable func networksForDigest(_ visit: Visit, _ window: DigestWindow) throws -> [DigestSection] {
  let items = try seats(visit, window) + quiet(visit, window)
  return items.isEmpty
    ? [] : [DigestSection(part: .waiting, items: items, asks: visit.phrases.yourNetworkAsks)]
}

private func seats(_ visit: Visit, _ window: DigestWindow) throws -> [DigestItem] {
  let phrases = visit.phrases
  return try HostQuestion.open(for: visit.viewer.person, visit.sight)
    .filter { !window.hasPrompted($0.news.prompt(in: $0.space)) }.prefix(3).map { question in
      let reasons = phrases.list(question.reasons.map(phrases.turnReason))
      return DigestItem(
        title: phrases.asked(question), space: question.room,
        about: reasons.isEmpty ? "" : phrases.whyYou(reasons), link: .hosting(question.space),
        presses: [
          DigestPress(
            words: phrases.answerTheSeat,
            link: window.press(.hosting, for: visit.viewer.person, about: question.space))
        ])
    }
}

private func quiet(_ visit: Visit, _ window: DigestWindow) throws -> [DigestItem] {
  let phrases = visit.phrases
  let untold = try QuietNetwork.kept(visit).filter {
    try !window.hasPrompted($0.prompt, since: $0.since) && $0.wasNoticed(until: window.until, visit.sight)
  }
  return untold.map { quiet in
    DigestItem(
      title: phrases.isQuiet(quiet.name), space: quiet.room,
      about: phrases.quietFor(days: quiet.days, usual: quiet.usual), link: .network(quiet.space),
      presses: [
        DigestPress(words: phrases.askFromTheDrawer, link: Path("/networks", quiet.space, "starters"))
      ])
  }
}

extension HostQuestion {
  /// The mail that asks the same.
  fileprivate var news: HostNews {
    switch seat {
    case .host: .askedToHost
    case .deputy: .askedToStandBy
    }
  }
}
