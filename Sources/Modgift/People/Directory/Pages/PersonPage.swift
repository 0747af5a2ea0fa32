import Markup

/// Somebody's page: who they are, what to ask them about, how to reach them, where they belong.
func personPage(
  _ person: PersonShown, roles: [RoleAtSite], networks: [DirectoryChoice<Space>], isMe: Bool,
  _ phrases: any Phrases
) -> Page {
  let card = PersonCard(
    name: person.name, about: about(person.profession, person.workplace.isEmpty ? [] : [person.workplace]),
    askedAbout: person.askMeAbout.isEmpty ? nil : person.askMeAbout, offerLabel: phrases.askMeAboutLabel,
    contacts: contacts(of: person))
  let held = roles.map { role -> HTML in "<li>\(phrases.roleName(role.kind)), \(role.siteName)</li>" }
  let change = isMe ? LinkButton(words: phrases.changeMyPage, link: Path.me, look: .quiet, icon: .edit) : nil
  return Page(
    person.name, in: .people,
    main: """
      <div class="column stack">\(BackLink(words: phrases.directoryTitle, link: Path.people))\(card)
      <section class="stack">\(SectionHeading(words: phrases.rolesTitle))<ul class="plain">\(held)</ul></section>
      \(networkSection(networks, phrases))\(change)</div>
      """)
}

private func contacts(of person: PersonShown) -> [PersonCard.Contact] {
  let mail = person.email.flatMap { address in
    WebLink("mailto:\(address)").map { PersonCard.Contact(icon: .mail, words: address, link: $0) }
  }
  let phone = person.phone.flatMap { number in
    WebLink("tel:\(number)").map {
      PersonCard.Contact(icon: .phone, words: PhoneNumber.shown(number), link: $0)
    }
  }
  return [mail, phone].compactMap(\.self)
}

private func networkSection(_ networks: [DirectoryChoice<Space>], _ phrases: any Phrases) -> HTML? {
  guard !networks.isEmpty else { return nil }
  let items = networks.map { network -> HTML in "<li>\(network.name)</li>" }
  return
    "<section class=\"stack\">\(SectionHeading(words: phrases.networksTitle))<ul class=\"plain\">\(items)</ul></section>"
}
