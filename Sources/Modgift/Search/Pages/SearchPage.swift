import Markup
import Storage

/// The search: the box, what narrows it, and what was found.
func searchPage(
  _ request: SearchRequest, _ results: SearchResults, _ spaces: SearchedSpaces, _ visit: Visit
) -> Page {
  let phrases = visit.phrases
  let box = SearchBox(
    action: Path("/search"), label: phrases.searchLabel, submit: phrases.searchSubmit, value: request.text,
    results: "results", filters: filters(request, spaces.choosable(in: request), phrases))
  return Page(
    phrases.searchTitle,
    main: """
      <div class="wide stack">\(PageTitle(title: phrases.searchTitle, lead: phrases.searchLead))
      \(box)
      <div id="results" class="stack-wide" aria-live="polite">\(searchResults(request, results, spaces, visit))</div></div>
      """)
}

private func filters(_ request: SearchRequest, _ spaces: [Space], _ phrases: any Phrases) -> HTML {
  let rooms = spaces.map {
    Choice(
      value: $0.id.description, words: phrases.roomName($0.kind, name: $0.name),
      isChosen: $0.id == request.space)
  }
  let kinds = Topic.Kind.allCases.map {
    Choice(value: $0.rawValue, words: phrases.topicKind($0), isChosen: $0 == request.kind)
  }
  return """
    <div class="filters">\(SelectField(
      name: "space", label: phrases.searchIn, choices: [Choice(value: "", words: phrases.searchInAll)] + rooms))
    \(SelectField(
      name: "kind", label: phrases.searchKind,
      choices: [Choice(value: "", words: phrases.searchAnyKind)] + kinds))
    \(Checkbox(name: "unanswered", label: phrases.searchUnanswered, isChecked: request.isUnanswered))</div>
    """
}

/// What was found, without the page around it.
func searchResults(
  _ request: SearchRequest, _ results: SearchResults, _ spaces: SearchedSpaces, _ visit: Visit
) -> HTML {
  let phrases = visit.phrases
  guard let query = request.query else {
    return EmptyState(icon: .search, title: phrases.searchHintTitle, words: phrases.searchHint).html
  }
  let said = [
    results.isCut ? phrases.foundBest(SearchRequest.mostTopics) : nil,
    results.isBounded ? phrases.foundBounded(SearchRequest.mostHits) : nil,
    results.isBounded ? nil : results.horizon.map(phrases.foundWithin),
  ].compactMap(\.self)
  let bound: HTML? = said.isEmpty ? nil : "<p class=\"meta\">\(said.joined(separator: " "))</p>"
  guard !results.isEmpty else {
    let ask = LinkButton(words: phrases.homeAction(.whoNeedsMe), link: Path.newTopic, icon: .add)
    let nothing = EmptyState(
      icon: .search, title: phrases.foundNothingTitle, words: phrases.foundNothing, action: ask)
    return "\(nothing)\(bound)"
  }
  let found = [
    people(results.people, query, phrases), topics(results, query, spaces, visit),
    elsewhere(results, query, phrases), bound,
  ]
  return found.compactMap(\.self).joined()
}

private func people(_ people: [FoundPerson], _ query: SearchQuery, _ phrases: any Phrases) -> HTML? {
  guard !people.isEmpty else { return nil }
  let rows = people.map { person in
    PersonRow(
      name: person.name, link: Path("/people", person.id), about: person.about,
      askedAbout: person.askMeAbout.isEmpty ? nil : Excerpt.marked(person.askMeAbout, query))
  }
  return "<section class=\"stack\">\(SectionHeading(words: phrases.foundPeople))\(ListBox(rows))</section>"
}

private func topics(
  _ results: SearchResults, _ query: SearchQuery, _ spaces: SearchedSpaces, _ visit: Visit
) -> HTML? {
  guard !results.topics.isEmpty else { return nil }
  let rows = results.topics.map {
    topicRow($0, results.texts[$0.best.id], in: spaces[$0.best.space], query, visit)
  }
  let heading = SectionHeading(words: visit.phrases.foundTopics)
  return "<section class=\"stack\">\(heading)\(ListBox(rows))</section>"
}

private func elsewhere(_ results: SearchResults, _ query: SearchQuery, _ phrases: any Phrases) -> HTML? {
  guard !results.elsewhere.isEmpty else { return nil }
  let rows = results.elsewhere.map { found -> HTML in
    """
    <li class="topic"><span class="sign">\(found.icon)</span><div><h3 class="name">\
    <a class="cover" href="\(found.link)">\(found.title)</a></h3><p class="meta">\(found.note)</p>\
    <p>\(Excerpt.around(found.text, query))</p></div></li>
    """
  }
  return """
    <section class="stack">\(SectionHeading(words: phrases.foundNotes))<ul class="list">\(rows)</ul></section>
    """
}

private func topicRow(
  _ found: FoundTopic, _ text: FoundText?, in space: Space?, _ query: SearchQuery, _ visit: Visit
) -> TopicRow {
  let phrases = visit.phrases
  let post = found.best
  var badges: [Badge] = []
  if post.isWaiting { badges.append(Badge(words: phrases.badgeWaiting, look: .waiting)) }
  if post.helped != nil { badges.append(Badge(words: phrases.badgeAnswered, look: .answered, icon: .helped)) }
  if found.others > 0 { badges.append(Badge(words: phrases.foundOthers(found.others))) }
  return TopicRow(
    icon: post.kind.icon, kind: phrases.topicKind(post.kind), title: Excerpt.marked(post.title, query),
    link: Path.post(number: post.number, of: post.topic),
    room: space.map { phrases.roomName($0.kind, name: $0.name) }, author: text?.author ?? "",
    moment: visit.time(post.postedAt), replies: phrases.replies(post.replies), badges: badges,
    excerpt: Excerpt.around(text?.text ?? "", query))
}
