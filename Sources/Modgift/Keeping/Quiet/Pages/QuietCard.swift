import Markup
import Storage

/// What the two who keep a quiet network see, with what they can do about it.
func quietCard(_ quiet: QuietNetwork, level: Int, _ visit: Visit) -> Card {
  let phrases = visit.phrases
  let remedies = quietRemedies.map { $0(quiet.space, visit) }
  return Card(
    title: phrases.isQuiet(quiet.name),
    content: """
      <p>\(phrases.quietFor(days: quiet.days, usual: quiet.usual))</p>
      <div class="row">\(LinkButton(
        words: phrases.askFromTheDrawer, link: Path("/networks", quiet.space, "starters"), icon: .question))\
      \(remedies)\(LinkButton(
        words: phrases.askANeighbour, link: Path("/networks", quiet.space, "neighbours"), look: .quiet,
        icon: .network))</div>
      <p class="meta">\(Icon.closed) \(phrases.onlyYouSeeThis)</p>
      """, isNext: true, level: level)
}

/// The alarm on the home page of host and deputy.
@Sendable func quietForHome(_ visit: Visit) throws -> [HomeCard] {
  try QuietNetwork.kept(visit).map {
    HomeCard(question: .whatHappened, html: quietCard($0, level: 3, visit).html)
  }
}
