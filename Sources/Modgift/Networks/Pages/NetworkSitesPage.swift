import Markup
import Storage

/// Where a coordinator adds, moves and removes a network's sites; or where its host takes in those that are in none.
struct NetworkSitesPage {
  let network: Network
  /// Every site that can be in a network.
  let sites: [SitePlace]
  let shaping: SiteShaping
  let error: String?
  /// What was chosen last time, when it was wrong.
  let chosen: String
  let token: String

  func title(_ phrases: any Phrases) -> String {
    shaping == .all ? phrases.changeSites : phrases.takeSiteIn
  }

  private func act(_ phrases: any Phrases) -> String {
    shaping == .all ? phrases.addOrMoveSite : phrases.takeSiteIn
  }

  func html(_ phrases: any Phrases) -> HTML {
    let own = sites.filter { $0.network == network.id }
    let heading = PageTitle(
      title: title(phrases), lead: shaping == .all ? phrases.changeSitesLead : phrases.takeSiteInLead,
      back: BackLink(words: network.name, link: Path.network(network.id)))
    let form = FieldForm(
      action: Path.network(network.id, .sites), token: token, fields: [field(phrases)],
      submit: act(phrases), errorTitle: phrases.somethingToMend)
    let list: HTML =
      own.isEmpty
      ? "<p>\(phrases.noSites)</p>" : "<ul class=\"list\">\(own.map { row($0, phrases) })</ul>"
    return
      "<div class=\"column stack\">\(heading)\(form)\(SectionHeading(words: phrases.sitesOfNetwork))\(list)</div>"
  }

  private func field(_ phrases: any Phrases) -> SelectField {
    let others = sites.filter { shaping == .all ? $0.network != network.id : $0.network == nil }
    let choices = others.map { site in
      let value = site.id.description
      return Choice(
        value: value, words: site.networkName.map { phrases.siteIsIn(site.name, $0) } ?? site.name,
        isChosen: value == chosen)
    }
    return SelectField(
      name: "site", label: shaping == .all ? phrases.addOrMoveSite : phrases.sitesWithoutNetwork,
      choices: [Choice(value: "", words: phrases.chooseASite)] + choices,
      error: error)
  }

  private func row(_ site: SitePlace, _ phrases: any Phrases) -> HTML {
    guard shaping == .all else { return "<li class=\"topic\"><div>\(site.name)</div></li>" }
    let remove = ActionButton(
      words: phrases.remove, spoken: phrases.removeMember(site.name),
      action: Path.siteRemoval(site.id, from: network.id),
      token: token,
      isSmall: true)
    return "<li class=\"topic\"><div>\(site.name)</div>\(remove)</li>"
  }
}
