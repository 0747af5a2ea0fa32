import Markup

/// What the viewer may do with a network, as buttons; nothing for those who may do nothing.
struct NetworkActs {
  let network: Network
  let viewer: Viewer
  let shaping: SiteShaping?

  func html(_ phrases: any Phrases) -> HTML? {
    let acts = buttons(phrases)
    return acts.isEmpty ? nil : "<div class=\"row\">\(acts)</div>"
  }

  private func buttons(_ phrases: any Phrases) -> [LinkButton] {
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

  private func act(_ words: String, _ part: NetworkPart, _ icon: Icon) -> LinkButton {
    LinkButton(words: words, link: Path.network(network.id, part), look: .quiet, icon: icon, isSmall: true)
  }
}
