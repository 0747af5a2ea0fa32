import Storage

/// Saying from a mail, by one press, which of the proposed times suit: all, none, or one and then another.
extension Press {
  typealias Elsewhere = (words: String, link: Path)

  func askWhatSuits(_ meeting: Meeting, _ page: Elsewhere) throws -> PressQuestion {
    let offers = try openOffers(of: meeting)
    guard !offers.isEmpty else {
      return PressQuestion(
        title: visit.phrases.allTimesPast, lead: visit.title(of: meeting), elsewhere: page)
    }
    let each = offers.map { PressButton(words: words(for: $0, meeting), choice: $0.id.description) }
    let all = PressButton(words: visit.phrases.allTimesSuit, choice: "all")
    return PressQuestion(
      title: visit.phrases.whatSuitsYou, lead: visit.title(of: meeting),
      buttons: [all] + each + [PressButton(words: visit.phrases.noTimeSuits, choice: "none")], elsewhere: page
    )
  }

  func noteWhatSuits(_ meeting: Meeting, _ page: Elsewhere) throws -> PressAnswer {
    let offers = try openOffers(of: meeting)
    let one = offers.first { $0.id.description == choice }
    guard choice == "all" || choice == "none" || one != nil else { throw Refusal.notFound }
    let answered = one.map { [$0] } ?? offers
    let suits: TimeOffer.Suits = choice == "none" ? .no : .yes
    let person = visit.viewer.person
    try meeting.note(
      Dictionary(uniqueKeysWithValues: answered.map { ($0.id, suits) }), of: person, now: visit.now,
      in: visit.db)
    let mine = try openOffers(of: meeting).filter { $0.coming.contains(person) }
    let again = (
      words: visit.phrases.sayOfOtherTimes, link: try SigningKey.current(in: visit.db).press(token)
    )
    return PressAnswer(
      title: visit.phrases.said(.answerNoted),
      lead: visit.phrases.youCan(visit.phrases.list(mine.map { words(for: $0, meeting) })),
      elsewhere: one == nil ? page : again)
  }

  /// The proposed times that are still to come, with what the person said of them.
  private func openOffers(of meeting: Meeting) throws -> [TimeOffer] {
    try TimeOffer.of(meeting.id, members: [visit.viewer.person], visit.sight).filter {
      $0.startsAt > visit.now
    }
  }

  private func words(for offer: TimeOffer, _ meeting: Meeting) -> String {
    visit.span(from: offer.startsAt, minutes: meeting.minutes)
  }
}
