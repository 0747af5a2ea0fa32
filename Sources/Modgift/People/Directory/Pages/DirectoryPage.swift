import Markup

/// What the directory can be narrowed to.
struct DirectoryFilters {
  let networks: [DirectoryChoice<Space>]
  let sites: [DirectoryChoice<Site>]
  let professions: [String]
}

/// The list of people, with what narrows it.
func directoryPage(
  _ search: DirectorySearch, _ page: DirectoryPage, _ filters: DirectoryFilters, _ phrases: any Phrases
) -> Page {
  let box = SearchBox(
    action: Path.people, label: phrases.findPeople, submit: phrases.find, value: search.text,
    results: "results", filters: filterFields(search, filters, phrases), scope: "people")
  return Page(
    phrases.directoryTitle, in: .people,
    main: """
      <div class="wide stack">\(PageTitle(title: phrases.directoryTitle, lead: phrases.directoryLead))
      \(box)<div id="results" class="stack">\(results(search, page, phrases))</div></div>
      """)
}

private func filterFields(
  _ search: DirectorySearch, _ filters: DirectoryFilters, _ phrases: any Phrases
) -> HTML {
  let any = Choice(value: "", words: phrases.anyChoice)
  let networks = filters.networks.map {
    Choice(value: "\($0.id)", words: $0.name, isChosen: $0.id == search.network)
  }
  let sites = filters.sites.map { Choice(value: "\($0.id)", words: $0.name, isChosen: $0.id == search.site) }
  let professions = filters.professions.map {
    Choice(value: $0, words: capitalized($0), isChosen: $0 == search.profession)
  }
  return """
    <div class="filters">\(SelectField(name: "network", label: phrases.filterByNetwork, choices: [any] + networks))
    \(SelectField(name: "site", label: phrases.filterBySite, choices: [any] + sites))
    \(SelectField(name: "profession", label: phrases.filterByProfession, choices: [any] + professions))</div>
    """
}

private func results(_ search: DirectorySearch, _ page: DirectoryPage, _ phrases: any Phrases) -> HTML {
  guard let first = page.people.first, let last = page.people.last else {
    let all = LinkButton(words: phrases.showEverybody, link: Path.people, look: .quiet)
    return EmptyState(
      icon: .people, title: phrases.nobodyFoundTitle, words: phrases.nobodyFound,
      action: search.isNarrowed || search.after != nil || search.before != nil ? all : nil
    ).html
  }
  let rows = page.people.map { person in
    PersonRow(
      name: person.name, link: Path.person(person.id),
      about: about(person.profession, page.sites[person.id] ?? []),
      askedAbout: person.askMeAbout.isEmpty ? nil : "\(person.askMeAbout)", level: 2)
  }
  let pager = Pager(
    label: phrases.peopleList,
    newer: page.hasEarlier ? (phrases.earlierPeople, search.path.with("before", first.id)) : nil,
    older: page.hasLater ? (phrases.laterPeople, search.path.with("after", last.id)) : nil)
  return "\(ListBox(rows, label: phrases.peopleList))\(pager)"
}

/// A person in a line: "Sygeplejerske · Slagelse, Kalundborg".
func about(_ profession: String, _ sites: [String]) -> String {
  [capitalized(profession), sites.joined(separator: ", ")].filter { !$0.isEmpty }.joined(separator: " · ")
}

private func capitalized(_ words: String) -> String {
  words.prefix(1).uppercased() + words.dropFirst()
}
