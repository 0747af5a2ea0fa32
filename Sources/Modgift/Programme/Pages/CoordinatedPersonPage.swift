import Markup
import Storage

/// One person as the coordinator sees them: roles from when to when, how to reach them, whether they came.
struct CoordinatedPersonPage {
  let person: PersonLine
  let roles: [RoleLine]
  let sites: [(id: Site.ID, name: String)]
  /// What was typed, when something in it is wrong.
  let form: Form
  let nameProblem: PersonProblem?
  let addressProblem: PersonProblem?
  let roleProblem: PersonProblem?
  /// Whether the coordinator looks at themself: nobody changes their own roles.
  let isViewer: Bool
  let today: Day
  let token: String

  func html(_ phrases: any Phrases) -> HTML {
    """
    <div class="column stack-wide">
    <div class="stack">\(title(phrases))\(invitation(phrases))</div>
    <section class="stack">\(SectionHeading(words: phrases.rolesOfPerson))\(roleList(phrases))\(beginning(phrases))</section>
    <section class="stack">\(SectionHeading(words: phrases.nameAndAddress))\(facts(phrases))</section></div>
    """
  }

  private func title(_ phrases: any Phrases) -> PageTitle {
    PageTitle(
      title: person.name, lead: phrases.state(person.state),
      back: BackLink(words: phrases.programmePages.people, link: Path.programmePeople))
  }

  private func invitation(_ phrases: any Phrases) -> ActionButton? {
    guard person.state == .notInvited || person.state == .invited else { return nil }
    return ActionButton(
      words: person.isInvited ? phrases.remind : phrases.invite, action: Path.invitation(of: person.id),
      token: token, look: .primary, icon: .mail)
  }

  private func roleList(_ phrases: any Phrases) -> HTML {
    if roles.isEmpty { return "<p>\(phrases.noRoles)</p>" }
    let lines = roles.map { role -> HTML in
      let words = phrases.roleLine(
        phrases.roleName(role.kind), at: role.siteName, from: phrases.day(role.startsOn),
        until: role.endsOn.map(phrases.day))
      let end =
        role.hasEnded(on: today) || isViewer
        ? nil : LinkButton(words: phrases.endRole, link: Path.roleEnd(role.id), look: .quiet, isSmall: true)
      return "<li class=\"row\"><span>\(words)</span>\(end)</li>"
    }
    return "<ul class=\"plain stack\">\(lines)</ul>"
  }

  private func beginning(_ phrases: any Phrases) -> FieldForm {
    let kind = SelectField(
      name: "kind", label: phrases.roleLabel,
      choices: roleChoices(chosen: Role.Kind(rawValue: form["kind"]) ?? .trainer, phrases),
      error: roleProblem.map(phrases.personProblem))
    let site = SelectField(
      name: "site", label: phrases.siteColumn,
      choices: [Choice(value: "", words: phrases.personProblem(.chooseSite))]
        + sites.map { site in
          let value = site.id.description
          return Choice(value: value, words: site.name, isChosen: form["site"] == value)
        })
    return FieldForm(
      action: Path.personRoles(person.id), token: token, fields: [kind, site], submit: phrases.beginRole,
      errorTitle: phrases.somethingToMend)
  }

  private func facts(_ phrases: any Phrases) -> FieldForm {
    FieldForm(
      action: Path.personFacts(person.id), token: token,
      fields: [
        TextField(
          name: "name", label: phrases.name, value: form.has("name") ? form["name"] : person.name,
          error: nameProblem.map(phrases.personProblem)),
        TextField(
          name: "email", label: phrases.emailAddress,
          value: form.has("email") ? form["email"] : person.email ?? "", kind: .email,
          hint: phrases.emailHint,
          error: addressProblem.map(phrases.personProblem)),
      ],
      submit: phrases.save, errorTitle: phrases.somethingToMend)
  }
}
