import Markup
import Storage

/// A network or group: who is in it, why, and who keeps it. Nothing that was said there.
struct NetworkPage {
  let network: Network
  let viewer: Viewer
  let shaping: SiteShaping?
  let sites: [SitePlace]
  let members: [Member]
  let workplaces: [Person.ID: [String]]
  let memberCount: Int
  /// When somebody last wrote, for those who read the room; for nobody else.
  let lastWritten: String?
  let next: Path?
  let token: String
  /// What other features have to say, for this viewer.
  let additions: [HTML]

  private var reads: Bool { viewer.mayRead(network.id) }

  func html(_ phrases: any Phrases) -> HTML {
    """
    <div class="wide stack-wide">
    <div class="stack">\(title(phrases))\(reads ? wayIn(phrases) : outside(phrases))</div>
    \(keepers(phrases))\(additions)
    \(network.kind == .network ? places(phrases) : nil)
    <section class="stack">\(SectionHeading(words: "\(phrases.members) · \(phrases.people(memberCount))"))
    \(memberList(phrases))\(pager(phrases))</section></div>
    """
  }

  private func title(_ phrases: any Phrases) -> PageTitle {
    PageTitle(
      title: network.name, lead: network.kind == .group ? phrases.groupLead : phrases.networkLead,
      back: BackLink(words: phrases.allNetworks, link: Path.networks))
  }

  private func wayIn(_ phrases: any Phrases) -> HTML {
    """
    <div class="acts">\(LinkButton(words: phrases.readTheRoom, link: Path("/rooms", network.id), icon: .rooms))\
    \(network.kind == .network ? LinkButton(words: phrases.networkPlans, link: Path("/networks", network.id, "plans"), look: .quiet, icon: .plan) : nil)\
    \(acts.menu(phrases))</div>
    <p class="meta">\(lastWritten.map(phrases.lastWritten) ?? phrases.nothingWritten)</p>
    """
  }

  private func outside(_ phrases: any Phrases) -> HTML {
    "\(Notice(look: .info, words: phrases.roomIsClosedToYou))\(acts.buttons(phrases))"
  }

  private var acts: NetworkActs { NetworkActs(network: network, viewer: viewer, shaping: shaping) }

  private func keepers(_ phrases: any Phrases) -> HTML {
    let deputy: HTML? = network.deputy.map { "<dt>\(phrases.deputy)</dt><dd>\($0.name)</dd>" }
    return """
      <dl class="facts"><dt>\(phrases.host)</dt><dd>\(network.host?.name ?? phrases.noHost)</dd>\(deputy)</dl>
      """
  }

  private func places(_ phrases: any Phrases) -> HTML {
    let words = sites.isEmpty ? phrases.noSites : phrases.list(sites.map(\.name))
    return
      "<section class=\"stack\">\(SectionHeading(words: phrases.sitesOfNetwork))<p>\(words)</p></section>"
  }

  private func memberList(_ phrases: any Phrases) -> HTML {
    if members.isEmpty { return "<p>\(phrases.noMembers)</p>" }
    return ListBox(
      members.map { MemberRow(member: $0, page: self, phrases: phrases) }, label: phrases.members
    ).html
  }

  private func pager(_ phrases: any Phrases) -> Pager {
    Pager(label: phrases.members, older: next.map { (phrases.next, $0) })
  }
}

/// A member, with a button to take the name off again where the host may.
private struct MemberRow: Component {
  let member: Member
  let page: NetworkPage
  let phrases: any Phrases

  var html: HTML {
    let person = member.person
    let works = page.workplaces[person.id] ?? []
    let marks: HTML? = badges.isEmpty ? nil : "<p class=\"badges\">\(badges)</p>"
    return """
      <li class="person">\(Avatar(name: person.name))<div><h3 class="name">\
      <a href="\(Path.person(person.id))">\(person.name)</a></h3>\
      <p class="meta">\(works.isEmpty ? "" : phrases.list(works))</p>\(marks)\(removal)</div></li>
      """
  }

  private var badges: [Badge] {
    let id = member.person.id
    return [
      page.network.host?.id == id ? Badge(words: phrases.host, look: .info) : nil,
      page.network.deputy?.id == id ? Badge(words: phrases.deputy, look: .info) : nil,
      member.isNamed && page.network.kind == .network ? Badge(words: phrases.addedByName) : nil,
    ].compactMap(\.self)
  }

  private var removal: ActionButton? {
    guard member.isNamed, page.viewer.mayNameMembers(of: page.network) else { return nil }
    return ActionButton(
      words: phrases.remove, spoken: phrases.removeMember(member.person.name),
      action: Path.memberRemoval(member.person.id, from: page.network.id), token: page.token, isSmall: true)
  }
}
