import Storage

extension Meeting {
  /// The last day on which it is waited for what suits whom.
  func answersUntil(_ offers: [TimeOffer], _ clock: LocalClock) -> Day? {
    offers.map(\.startsAt).min().map {
      AnswerDeadline.day(proposed: clock.day(madeAt), first: clock.day($0))
    }
  }

  /// Whether its time is still being looked for: answers are waited for, and one of the times is still to come.
  func isBeingChosen(_ visit: Visit) throws -> Bool {
    let offers = try TimeOffer.of(id, members: [], visit.sight)
    guard state == .proposed, offers.contains(where: { $0.startsAt > visit.now }),
      let last = answersUntil(offers, visit.installation.clock)
    else { return false }
    return visit.today <= last
  }

  /// Fixes the time that suits best once everybody has had the time to say so, and tells whoever keeps the room why it
  /// is that one; they can still move it. Where nobody can at any time that is left they are told so, once.
  /// - Parameter keeper: Whoever keeps the room: nothing is counted that they could not read.
  func settle(in space: Space, as keeper: Visit) throws {
    let members = try Meeting.members(of: self, keeper.sight).map(\.id)
    let offers = try TimeOffer.of(id, members: members, keeper.sight)
    guard let last = answersUntil(offers, keeper.installation.clock), last < keeper.today else { return }
    let best = try BestTime.of(offers, in: space, after: keeper.now, keeper.sight)
    if let chosen = offers.first(where: { $0.id == best?.time }) {
      try fix(at: chosen.startsAt, MeetingDeed(keeper))
      try KeeperMail(.chosen, in: space.id, meeting: id).enqueue(to: keeper)
    } else if try MeetingReminder.undecided(id).isFirst(in: space.id, at: keeper.now, keeper.db) {
      try KeeperMail(.undecided, in: space.id, meeting: id).enqueue(to: keeper)
    }
  }
}
