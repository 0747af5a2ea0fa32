import Markup
import Storage

/// Where a host brings colleagues in, and ends the role of those who left.
struct ColleaguesPage {
  let network: Network
  let colleagues: [Colleague]
  let sites: [SitePlace]
  let draft: PersonDraft
  let chosenSite: String
  let viewer: Person.ID
  let token: String

  func html(_ phrases: any Phrases) -> HTML {
    let heading = PageTitle(
      title: phrases.peopleAtSites, lead: phrases.peopleAtSitesLead,
      back: BackLink(words: network.name, link: Path.network(network.id)))
    return """
      <div class="column stack-wide">\(heading)
      <ul class="list">\(colleagues.map { row($0, phrases) })</ul>
      <section class="stack">\(SectionHeading(words: phrases.addColleague))\(adding(phrases))</section></div>
      """
  }

  private func row(_ colleague: Colleague, _ phrases: any Phrases) -> HTML {
    let end =
      colleague.person.id == viewer
      ? nil
      : ActionButton(
        words: phrases.endRoleHere, spoken: phrases.endRoleHere(colleague.person.name),
        action: Path.roleEnd(colleague.role, in: network.id),
        token: token, isSmall: true)
    return """
      <li class="topic"><div><span class="name">\(colleague.person.name)</span>\
      <p class="meta">\(phrases.roleName(colleague.kind)) · \(colleague.siteName)</p></div>\(end)</li>
      """
  }

  private func adding(_ phrases: any Phrases) -> FieldForm {
    FieldForm(
      action: Path.network(network.id, .people), token: token,
      fields: [
        TextField(
          name: "name", label: phrases.name, value: draft.name,
          error: error([.missingName, .nameTooLong, .unreadableName, .holdsCivilRegistration], phrases)),
        TextField(
          name: "email", label: phrases.emailAddress, value: draft.email, kind: .email,
          hint: phrases.emailHint,
          error: error([.badAddress, .addressTaken], phrases)),
        SelectField(
          name: "kind", label: phrases.roleLabel,
          choices: Colleague.kinds.map {
            Choice(value: $0.rawValue, words: phrases.roleName($0), isChosen: $0 == draft.kind ?? .trainer)
          }, error: error([.chooseRole], phrases)),
        SelectField(
          name: "site", label: phrases.siteLabel,
          choices: sites.map {
            Choice(value: $0.id.description, words: $0.name, isChosen: $0.id.description == chosenSite)
          }, error: error([.chooseSite], phrases)),
      ],
      submit: phrases.addColleague, errorTitle: phrases.somethingToMend, makesSomething: true)
  }

  private func error(_ problems: [PersonProblem], _ phrases: any Phrases) -> String? {
    draft.problem.flatMap { problems.contains($0) ? phrases.personProblem($0) : nil }
  }
}
