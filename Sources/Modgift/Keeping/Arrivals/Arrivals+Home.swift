import Markup
import Storage

/// What somebody new finds first: three conversations, a buddy, and a first question that is certain to be answered.
@Sendable func arrivalForHome(_ visit: Visit) throws -> [HomeCard] {
  var cards = try Buddy.asked(visit.sight).map {
    HomeCard(question: .whoNeedsMe, html: buddyQuestion($0, visit).html)
  }
  for arrival in try Arrival.of(visit).prefix(1) {
    cards.append(HomeCard(question: .whatIsNew, html: try welcomeCard(arrival, visit).html))
  }
  return cards
}

private func buddyQuestion(_ asked: Buddy, _ visit: Visit) -> Card {
  let phrases = visit.phrases
  func answer(_ words: String, _ value: String) -> ActionButton {
    ActionButton(
      words: words, action: Path("/me/buddies", asked.newcomer.id, "answer"), token: visit.formToken,
      fields: [HiddenField(name: "answer", value: value)])
  }
  return Card(
    title: phrases.beBuddy(for: asked.newcomer.name),
    content: """
      <p>\(phrases.beBuddyLead)</p>
      <div class="row">\(answer(phrases.iWillSayHello, "yes"))\(answer(phrases.askSomebodyElse, "later"))</div>
      """, level: 3)
}

private func welcomeCard(_ arrival: Arrival, _ visit: Visit) throws -> Card {
  let phrases = visit.phrases
  let threads = try WorthReading.few(in: arrival.space, visit.sight)
  let rows = threads.map { thread in
    TopicRow(
      thread.line, room: phrases.roomName(thread.line.space.kind, name: thread.line.space.name),
      moment: visit.time(thread.line.topic.lastPostedAt),
      reason: thread.isAhead
        ? phrases.isAboutYourSteps : thread.useful > 0 ? phrases.foundUseful(thread.useful) : "",
      level: 5, phrases)
  }
  let reading: HTML? = rows.isEmpty ? nil : "<h4>\(phrases.readTheseFirst)</h4>\(ListBox(rows))"
  return Card(
    title: phrases.welcomeTo(arrival.network),
    content: """
      <p>\(phrases.newHereLead)</p>\(reading)\(try buddyPart(arrival, visit))
      <p>\(phrases.firstQuestionLead)</p>
      <div class="row">\(LinkButton(
        words: phrases.askYourFirst, link: Path.newTopic(in: arrival.space), icon: .question))</div>
      """, isNext: true, level: 3)
}

private func buddyPart(_ arrival: Arrival, _ visit: Visit) throws -> HTML {
  let phrases = visit.phrases
  if let buddy = try Buddy.own(visit.sight) {
    let person = buddy.buddy
    return buddy.accepted == true
      ? """
      <p><a href="\(Path("/people", person.id))">\(phrases.yourBuddy(person.name))</a></p>
      """ : "<p class=\"meta\">\(phrases.buddyIsAsked(person.name))</p>"
  }
  return """
    <p>\(phrases.buddyLead)</p>\(ActionButton(
      words: phrases.askForBuddy, action: Path("/me/buddy"), token: visit.formToken, icon: .people,
      fields: [HiddenField(name: "space", value: arrival.space.description)]))
    """
}
