import Storage

/// Newcomers for whom the person was asked to be a buddy, where no mail has asked.
@Sendable func buddiesForDigest(_ visit: Visit, _ window: DigestWindow) throws -> [DigestSection] {
  let phrases = visit.phrases
  let items = try Buddy.asked(visit.sight).filter {
    $0.askedAt <= window.until && !window.hasPrompted(Buddy.prompt($0.newcomer.id))
  }.map { asked in
    DigestItem(
      title: phrases.beBuddy(for: asked.newcomer.name),
      space: try Room.named(asked.space, visit.sight)?.space,
      about: phrases.beBuddyLead, link: Path("/people", asked.newcomer.id),
      presses: [
        DigestPress(
          words: phrases.answerByOnePress,
          link: window.press(.buddy, for: visit.viewer.person, about: asked.newcomer.id))
      ])
  }
  return items.isEmpty ? [] : [DigestSection(part: .waiting, items: items, asks: phrases.aNewcomerAsks)]
}
