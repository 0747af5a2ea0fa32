import Markup

/// What the viewer may do with a network: behind three dots for those who read its room, as buttons for a coordinator,
/// who comes for nothing else.
struct NetworkActs {
  let network: Network
  let viewer: Viewer
  let shaping: SiteShaping?

  private struct Act {
    let words: String
    let part: NetworkPart
    let icon: Icon
  }

  func menu(_ phrases: any Phrases) -> Menu {
    Menu(
      label: phrases.moreAboutNetwork,
      items: acts(phrases).map { .link($0.words, icon: $0.icon, to: Path.network(network.id, $0.part)) })
  }

  func buttons(_ phrases: any Phrases) -> HTML? {
    let buttons = acts(phrases).map {
      LinkButton(
        words: $0.words, link: Path.network(network.id, $0.part), look: .quiet, icon: $0.icon, isSmall: true)
    }
    return buttons.isEmpty ? nil : "<div class=\"row\">\(buttons)</div>"
  }

  private func acts(_ phrases: any Phrases) -> [Act] {
    [
      viewer.mayNameFirstHost(of: network) ? act(phrases.nameHosts, .hosts, .people) : nil,
      viewer.mayNameMembers(of: network) ? act(phrases.addMember, .newMember, .add) : nil,
      viewer.mayKeepPeople(of: network) ? act(phrases.peopleAtSites, .people, .people) : nil,
      shaping.map { act($0 == .all ? phrases.changeSites : phrases.takeSiteIn, .sites, .map) },
      viewer.mayNameDeputy(of: network) ? act(phrases.nameDeputy, .deputy, .me) : nil,
      viewer.mayHandOver(network) ? act(phrases.handOver, .handover, .forward) : nil,
      viewer.mayRename(network) ? act(phrases.rename, .name, .edit) : nil,
      viewer.mayShape(network) ? act(phrases.endNetwork, .end, .close) : nil,
    ].compactMap(\.self)
  }

  private func act(_ words: String, _ part: NetworkPart, _ icon: Icon) -> Act {
    Act(words: words, part: part, icon: icon)
  }
}
