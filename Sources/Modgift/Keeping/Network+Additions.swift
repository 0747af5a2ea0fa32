import Markup
import Storage

/// What the page of a network says of its keeping, to those who are in it; to nobody else a word.
@Sendable func keepingOfNetwork(_ network: Network, _ visit: Visit) throws -> HTML {
  guard visit.viewer.mayRead(network.id) else { return .empty }
  let phrases = visit.phrases
  let questions = try HostQuestion.open(for: visit.viewer.person, visit.sight).filter {
    $0.space == network.id
  }
  let hosting = LinkButton(
    words: phrases.hostingTitle(network.kind), link: Path.hosting(network.id), look: .quiet, icon: .people,
    isSmall: true)
  let keepers = [network.host?.id, network.deputy?.id]
  var cards: [HTML] = questions.prefix(1).map { seatCard($0, level: 2, visit).html }
  if network.kind == .network, keepers.contains(visit.viewer.person) {
    let quiet = try QuietNetwork.kept(visit).filter { $0.space == network.id }
    cards += quiet.map { quietCard($0, level: 2, visit).html }
  }
  if network.kind == .network, network.host?.id == visit.viewer.person {
    cards += try MergeOffer.open(to: network.id, visit).map { mergeCard($0, level: 2, visit).html }
    cards += try MergeOffer.made(from: network.id, visit).map {
      Notice(look: .info, words: phrases.mergeOffered, title: phrases.mergeTitle($0.fromName, $0.intoName))
        .html
    }
  }
  let health =
    network.kind == .network
    ? healthPart(try HealthReport.of(network.id, host: network.host?.id, visit), visit) : nil
  return "<div class=\"row\">\(hosting)</div>\(cards.joined(separator: "\n"))\(health)"
}
