import Markup
import Storage

/// A site as the coordinator sees it: its facts, its people, and how to bring in more.
struct SitePage {
  let site: SiteFacts
  /// The roles in force today.
  let roles: [RoleLine]
  let draft: PersonDraft
  let token: String

  func html(_ phrases: any Phrases) -> HTML {
    """
    <div class="column stack-wide">
    <div class="stack">\(PageTitle(title: site.name, lead: phrases.siteKind(site.kind), back: BackLink(words: phrases.programmePages.sites, link: Path.programmeSites)))\(facts(phrases))</div>
    <section class="stack">\(SectionHeading(words: phrases.peopleHere))\(people(phrases))\(inviteAll(phrases))</section>
    <section class="stack">\(SectionHeading(words: phrases.addPersonHere))\(adding(phrases))</section></div>
    """
  }

  private func facts(_ phrases: any Phrases) -> HTML {
    let facts: [(String, String?)] = [
      (phrases.regionColumn, site.region.isEmpty ? nil : site.region), (phrases.liesIn, site.liesIn),
      (phrases.inhabitantsColumn, site.population.map(phrases.number)),
      (phrases.area, site.hectares.map(phrases.squareKilometres)), (phrases.networkColumn, site.network),
    ]
    let lines = facts.compactMap { name, value -> HTML? in value.map { "<dt>\(name)</dt><dd>\($0)</dd>" } }
    return "<dl class=\"facts\">\(lines)</dl>"
  }

  private func people(_ phrases: any Phrases) -> HTML {
    if roles.isEmpty { return "<p>\(phrases.nobodyHere)</p>" }
    return ListBox(
      roles.map { role in
        PersonRow(
          name: role.person.name, link: Path.programmePerson(role.person.id),
          about: phrases.roleName(role.kind),
          badges: [Badge(words: phrases.state(role.person.state))])
      }, label: phrases.peopleHere
    ).html
  }

  private func inviteAll(_ phrases: any Phrases) -> ActionButton? {
    let missing = Set(roles.filter { $0.person.state == .notInvited }.map(\.person.id)).count
    return missing == 0
      ? nil
      : ActionButton(
        words: phrases.inviteAll(missing), action: Path.invitations(at: site.id), token: token, icon: .mail)
  }

  private func adding(_ phrases: any Phrases) -> FieldForm {
    FieldForm(
      action: Path.newPerson(at: site.id), token: token,
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
          choices: roleChoices(chosen: draft.kind ?? .trainer, phrases),
          error: error([.chooseRole], phrases)),
      ],
      submit: phrases.addPersonHere, errorTitle: phrases.somethingToMend, makesSomething: true)
  }

  private func error(_ problems: [PersonProblem], _ phrases: any Phrases) -> String? {
    draft.problem.flatMap { problems.contains($0) ? phrases.personProblem($0) : nil }
  }
}

/// The roles there are, to choose one from.
func roleChoices(chosen: Role.Kind?, _ phrases: any Phrases) -> [Choice] {
  Role.Kind.allCases.map {
    Choice(value: $0.rawValue, words: phrases.roleName($0), isChosen: $0 == chosen)
  }
}
