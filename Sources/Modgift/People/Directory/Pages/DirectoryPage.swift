import Markup

/// What the directory can be narrowed to.
struct DirectoryFilters: Sendable, Equatable {
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

/// What narrows the list, with what was chosen: a hundred choices that are the same for everybody.
private struct FilterFields: Component, Sendable, Hashable {
  let filters: DirectoryFilters
  let network: Space.ID?
  let site: Site.ID?
  let profession: String
  let language: Language

  var html: HTML {
    let phrases = language.phrases
    let any = Choice(value: "", words: phrases.anyChoice)
    let networks = filters.networks.map {
      Choice(value: "\($0.id)", words: $0.name, isChosen: $0.id == network)
    }
    let sites = filters.sites.map { Choice(value: "\($0.id)", words: $0.name, isChosen: $0.id == site) }
    let professions = filters.professions.map {
      Choice(value: $0, words: capitalized($0), isChosen: $0 == profession)
    }
    return """
      <div class="filters">\(SelectField(name: "network", label: phrases.filterByNetwork, choices: [any] + networks))
      \(SelectField(name: "site", label: phrases.filterBySite, choices: [any] + sites))
      \(SelectField(name: "profession", label: phrases.filterByProfession, choices: [any] + professions))</div>
      """
  }

  /// What was chosen tells nearly all apart; whether two are the same is asked of everything.
  func hash(into hasher: inout Hasher) {
    hasher.combine(network)
    hasher.combine(site)
    hasher.combine(profession)
    hasher.combine(language)
  }
}

/// Somebody in the list, as everybody sees them.
private struct PersonLook: Component, Sendable, Hashable {
  let person: PersonListed
  let sites: [String]

  var html: HTML {
    PersonRow(
      name: person.name, link: Path.person(person.id), about: about(person.profession, sites),
      askedAbout: person.askMeAbout.isEmpty ? nil : "\(person.askMeAbout)", level: 2
    ).html
  }

  func hash(into hasher: inout Hasher) { hasher.combine(person.id) }
}

private let keptFilters = KeptMarkup<FilterFields>(mostBytes: 1 << 20)
private let keptPeople = KeptMarkup<PersonLook>(mostBytes: 2 << 20)

private func filterFields(
  _ search: DirectorySearch, _ filters: DirectoryFilters, _ phrases: any Phrases
) -> HTML {
  keptFilters.html(
    of: FilterFields(
      filters: filters, network: search.network, site: search.site, profession: search.profession,
      language: phrases.language))
}

private func results(_ search: DirectorySearch, _ page: DirectoryPage, _ phrases: any Phrases) -> HTML {
  guard let first = page.people.first, let last = page.people.last else {
    let all = LinkButton(words: phrases.showEverybody, link: Path.people, look: .quiet)
    return EmptyState(
      icon: .people, title: phrases.nobodyFoundTitle, words: phrases.nobodyFound,
      action: search.isNarrowed || search.after != nil || search.before != nil ? all : nil
    ).html
  }
  let rows = page.people.map {
    keptPeople.html(of: PersonLook(person: $0, sites: page.sites[$0.id] ?? []))
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
