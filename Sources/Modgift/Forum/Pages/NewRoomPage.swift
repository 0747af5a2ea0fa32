import HTTPTypes
import Markup
import Storage

/// The page on which one chooses whom to write to.
func newRoomPage(_ choice: DirectChoice, problem: String? = nil, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let people = choice.chosen.map(\.id)
  return Page(
    phrases.newDirectTitle, in: .rooms, status: problem == nil ? .ok : .unprocessableContent,
    main: """
      <div class="column stack">
      \(PageTitle(title: phrases.newDirectTitle, lead: phrases.newDirectLead,
        back: BackLink(words: phrases.roomsTitle, link: Path.rooms)))
      \(problem.map { Notice(look: .error, words: $0) })
      \(chosenPart(choice, visit))
      \(SearchBox(
        action: Path.newRoom, label: phrases.findPerson, submit: phrases.findThem, value: choice.typed,
        filters: "\(people.map { HiddenField(name: "person", value: $0.description) })"))
      \(foundPart(choice, phrases))</div>
      """)
}

private func chosenPart(_ choice: DirectChoice, _ visit: Visit) -> HTML {
  guard !choice.chosen.isEmpty else { return .empty }
  let phrases = visit.phrases
  let rows = choice.chosen.map { person -> HTML in
    let others = choice.chosen.map(\.id).filter { $0 != person.id }
    return """
      <li class="row"><span>\(person.name)</span>\(LinkButton(
        words: "\(phrases.removePerson) \(person.name)", link: choosing(others, choice.typed), look: .quiet,
        icon: .close, isSmall: true))</li>
      """
  }
  return """
    <form class="stack" method="post" action="\(Path.rooms)">\
    \(HiddenField(name: "token", value: visit.formToken))\
    \(HiddenField(name: "once", value: Key<Route>.random().description))\
    \(choice.chosen.map { HiddenField(name: "person", value: $0.id.description) })
    <h2>\(phrases.chosenPeople)</h2><ul class="plain stack">\(rows)</ul>
    <div class="row">\(Button(words: phrases.openDirect, icon: .direct))</div></form>
    """
}

private func foundPart(_ choice: DirectChoice, _ phrases: any Phrases) -> HTML {
  guard !choice.found.isEmpty else { return "<p>\(phrases.nobodyByThatName)</p>" }
  guard choice.chosen.count < DirectChoice.most else { return .empty }
  let rows = choice.found.map { person in
    LinkRow(
      icon: .add, name: person.name, link: choosing(choice.chosen.map(\.id) + [person.id], ""),
      note: person.profession, level: 2)
  }
  return ListBox(rows, label: phrases.addPerson).html
}

private func choosing(_ people: [Person.ID], _ typed: String) -> Path {
  let path = people.reduce(Path.newRoom) { $0.with("person", $1) }
  return typed.isEmpty ? path : path.with("q", typed)
}
