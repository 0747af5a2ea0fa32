import Markup
import Storage

/// The nearest networks, and what can be suggested to each host.
func neighboursPage(_ room: Room, _ neighbours: [Neighbour], _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let isHost = room.space.host == visit.viewer.person
  let rows = neighbours.map { neighbour -> HTML in
    let merge =
      isHost
      ? LinkButton(
        words: phrases.mergeNetworks,
        link: Path("/networks", room.id, "mergers").with("with", neighbour.space), look: .link, isSmall: true)
      : nil
    return """
      <li class="card stack"><h2>\(neighbour.name)</h2>
      <p class="meta">\(phrases.neighbourFacts(host: neighbour.host.name, sites: phrases.list(neighbour.sites)))</p>
      <div class="row">\(ActionButton(
        words: phrases.meetTogether, action: Path("/networks", room.id, "pairings"), token: visit.formToken,
        icon: .direct,
        fields: [
          HiddenField(name: "other", value: neighbour.space.description),
          HiddenField(name: "once", value: Key<Route>.random().description),
        ], isSmall: true))\(merge)</div></li>
      """
  }
  let list: HTML = rows.isEmpty ? "<p>\(phrases.noNeighbours)</p>" : "<ul class=\"plain stack\">\(rows)</ul>"
  return Page(
    phrases.neighboursTitle, in: .rooms,
    main: """
      <div class="column stack">\(PageTitle(
        title: phrases.neighboursTitle, lead: phrases.neighboursLead,
        back: BackLink(words: phrases.roomName(room), link: Path.network(room.id))))\(list)</div>
      """)
}

/// The page before one host asks the other to become one network.
func mergerPage(_ room: Room, _ other: Neighbour, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let page = Confirmation(
    title: phrases.mergeTitle(room.space.name, other.name),
    words: phrases.mergeConsequence(room.space.name, into: other.name),
    action: Path("/networks", room.id, "mergers"), token: visit.formToken, submit: phrases.offerMerge,
    isDangerous: false, cancel: phrases.cancel, back: Path("/networks", room.id, "neighbours"),
    fields: [HiddenField(name: "other", value: other.space.description)])
  return Page(phrases.mergeNetworks, in: .rooms, main: page.html)
}

/// An offer that waits for the viewer's answer.
func mergeCard(_ offer: MergeOffer, level: Int, _ visit: Visit) -> Card {
  let phrases = visit.phrases
  func answer(_ words: String, _ value: String, _ look: ButtonLook) -> ActionButton {
    ActionButton(
      words: words, action: Path("/networks", offer.into, "mergers", offer.id, "answer"),
      token: visit.formToken,
      look: look, fields: [HiddenField(name: "answer", value: value)])
  }
  return Card(
    title: phrases.mergeAsked(offer.fromName, into: offer.intoName),
    content: """
      <p>\(phrases.mergeConsequence(offer.fromName, into: offer.intoName))</p>
      <div class="row">\(answer(phrases.mergeYes, "yes", .quiet))\(answer(phrases.sayNotNow, "no", .quiet))</div>
      """, level: level)
}
