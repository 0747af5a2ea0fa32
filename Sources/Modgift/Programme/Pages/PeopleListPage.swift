import Markup

/// Everybody the programme knows of, as the coordinator looks for them.
struct PeopleListPage {
  let people: [PersonLine]
  let filter: PeopleFilter
  let typed: String
  let next: Path?

  func html(_ phrases: any Phrases) -> HTML {
    """
    <div class="wide stack">\(PageTitle(title: phrases.programmePages.people, lead: phrases.peopleLead))
    \(programmeTabs(.people, phrases))
    \(SearchBox(action: Path.programmePeople, label: phrases.searchProgramme, submit: phrases.find, value: typed, results: "found", filters: HiddenField(name: "show", value: filter.rawValue).html))
    \(filters(phrases))
    <div id="found">\(list(phrases))\(Pager(label: phrases.programmePages.people, older: next.map { (phrases.next, $0) }))</div></div>
    """
  }

  private func filters(_ phrases: any Phrases) -> Tabs {
    Tabs(
      label: phrases.searchProgramme,
      tabs: PeopleFilter.allCases.map {
        Tabs.Tab(
          words: phrases.filter($0), link: Path.programmePeople.with("show", $0.rawValue).with("q", typed),
          isCurrent: $0 == filter)
      })
  }

  private func list(_ phrases: any Phrases) -> HTML {
    if people.isEmpty { return "<p>\(phrases.nobodyMatches)</p>" }
    return ListBox(
      people.map { person in
        PersonRow(
          name: person.name, link: Path.programmePerson(person.id),
          address: person.email.map(AddressText.init),
          badges: [Badge(words: phrases.state(person.state))], level: 2)
      }, label: phrases.programmePages.people
    ).html
  }
}
