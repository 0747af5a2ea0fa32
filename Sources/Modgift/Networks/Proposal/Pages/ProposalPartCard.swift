import Markup
import Storage

/// One network of the draft: its municipalities, each leading to where it can be moved, its name and its lock.
struct ProposalPartCard {
  let index: Int
  let part: ProposalDraft.Part
  let found: Proposal.Part
  let colours: [Int]
  let ground: ProposalGround
  let token: String

  func html(_ phrases: any Phrases) -> HTML {
    let places = found.codes.map { code -> HTML in
      "<li><a href=\"\(Path.proposalPlace(code))\">\(ground.name(code))</a></li>"
    }
    return """
      <section class="card stack" id="part-\(index)">
      <div class="heading"><h2>\(partChip(index, colours)) \(part.name)</h2>\(lock(phrases))</div>
      <p class="meta">\(phrases.municipalities(found.codes.count)) · \(phrases.trainers(found.trainers))</p>
      \(badges(phrases))<ul>\(places)</ul>\(name(phrases))</section>
      """
  }

  private func badges(_ phrases: any Phrases) -> HTML? {
    let badges =
      [
        part.isLocked ? Badge(words: phrases.locked, look: .closed, icon: .closed) : nil,
        part.network == nil ? nil : Badge(words: phrases.carriesOn, look: .info),
      ].compactMap(\.self) + found.flaws.map { Badge(words: phrases.flaw($0), look: .waiting) }
    return badges.isEmpty ? nil : "<p class=\"badges\">\(badges)</p>"
  }

  private func lock(_ phrases: any Phrases) -> ActionButton {
    ActionButton(
      words: part.isLocked ? phrases.unlock : phrases.lock, action: Path.proposalLocks, token: token,
      fields: [
        HiddenField(name: "place", value: found.codes.first ?? ""),
        HiddenField(name: "locked", value: part.isLocked ? "no" : "yes"),
      ], isSmall: true)
  }

  /// A network that stands has its name already, and a page of its own to change it on.
  private func name(_ phrases: any Phrases) -> HTML? {
    guard part.network == nil else { return nil }
    let field = TextField(
      name: "name", label: phrases.nameOfNetwork, value: part.name, scope: "part-\(index)",
      longest: Network.longestName)
    return """
      <form class="stack" method="post" action="\(Path.proposalNames)">\(HiddenField(name: "token", value: token))\
      \(HiddenField(name: "place", value: found.codes.first ?? ""))\(field)\
      <div class="row">\(Button(words: phrases.giveName, look: .quiet, isSmall: true))</div></form>
      """
  }
}
