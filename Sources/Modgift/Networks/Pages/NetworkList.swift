import Markup
import Storage

/// The networks of the programme, and the groups the viewer is in.
struct NetworkList {
  let networks: [Network]
  let sites: [Network.ID: [SitePlace]]
  let counts: [Network.ID: Int]
  let groups: [Network]
  let viewer: Viewer
  let next: Path?
  let isFirstPage: Bool

  func html(_ phrases: any Phrases) -> HTML {
    """
    <div class="wide stack">\(PageTitle(title: phrases.networks, lead: phrases.networksLead))
    \(viewer.mayMakeNetworks ? making(phrases) : nil)
    \(networks.isEmpty ? nothing(phrases) : ListBox(networks.map { row($0, phrases) }, label: phrases.networks).html)
    \(pager(phrases))
    \(groups.isEmpty ? nil : ownGroups(phrases))</div>
    """
  }

  private func making(_ phrases: any Phrases) -> HTML {
    """
    <div class="row">\(LinkButton(words: phrases.makeNetwork, link: Path.newNetwork, icon: .add))\
    \(LinkButton(words: phrases.proposalTitle, link: Path.proposal, look: .quiet, icon: .map))\
    \(LinkButton(words: phrases.makeGroup, link: Path.newGroup, look: .quiet, icon: .group))</div>
    """
  }

  private func nothing(_ phrases: any Phrases) -> HTML {
    EmptyState(icon: .network, title: phrases.noNetworks.title, words: phrases.noNetworks.advice).html
  }

  private func row(_ network: Network, _ phrases: any Phrases) -> NetworkRow {
    let count = phrases.people(counts[network.id] ?? 0)
    let host = network.host.map { phrases.hostIs($0.name) } ?? phrases.noHost
    let names = (sites[network.id] ?? []).map(\.name)
    return NetworkRow(
      network: network, link: viewer.maySeeMembers(of: network) ? .network(network.id) : nil,
      note: "\(count) · \(host)", sites: names.isEmpty ? nil : phrases.list(names),
      badges: viewer.mayRead(network.id) ? [Badge(words: phrases.youAreMember, icon: .check)] : [])
  }

  private func pager(_ phrases: any Phrases) -> Pager {
    Pager(
      label: phrases.networks, newer: isFirstPage ? nil : (phrases.fromTheStart, Path.networks),
      older: next.map { (phrases.next, $0) })
  }

  private func ownGroups(_ phrases: any Phrases) -> HTML {
    let rows = groups.map { group in
      LinkRow(
        icon: .group, name: group.name, link: Path.network(group.id),
        note: group.host.map { phrases.hostIs($0.name) } ?? phrases.noHost)
    }
    return "\(SectionHeading(words: phrases.yourGroups))\(ListBox(rows, label: phrases.yourGroups))"
  }
}

/// A network in the list: a link for whoever may see more of it, and else only what everybody is told.
struct NetworkRow: Component {
  let network: Network
  let link: Path?
  let note: String
  let sites: String?
  let badges: [Badge]

  var html: HTML {
    let name: HTML = link.map { "<a class=\"cover\" href=\"\($0)\">\(network.name)</a>" } ?? "\(network.name)"
    let places: HTML? = sites.map { "<p>\($0)</p>" }
    let marks: HTML? = badges.isEmpty ? nil : "<p class=\"badges\">\(badges)</p>"
    return """
      <li class="topic"><span class="sign">\(Icon.network)</span><div><h2 class="name">\(name)</h2>\
      <p class="meta">\(note)</p>\(places)\(marks)</div></li>
      """
  }
}
