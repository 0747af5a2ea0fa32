import HTTPTypes
import Markup
import Storage

/// One's own page: what others see, where one is signed in, what is kept.
func mePage(_ form: ProfileForm, _ visit: Visit, status: HTTPResponse.Status = .ok) throws -> Page {
  let phrases = visit.phrases
  let sessions = try Session.all(of: visit.viewer.person, at: visit.now, in: visit.db)
  return Page(
    phrases.meTitle, in: .me, status: status,
    main: """
      <div class="column stack-wide">\(PageTitle(title: phrases.meTitle, lead: visit.viewer.name))
      \(profileSection(form, visit))\(try addressSection(visit))\(try visit.installation.people.settings.map { try $0(visit) })\
      \(sessionsSection(sessions, visit))\(try keptSection(visit))
      <form method="post" action="\(Path.signOut)" data-sign-out="yes">
      \(HiddenField(name: "token", value: visit.formToken))
      \(Button(words: phrases.signOut, look: .quiet, icon: .signOut))</form></div>
      """)
}

private func profileSection(_ form: ProfileForm, _ visit: Visit) -> HTML {
  let phrases = visit.phrases
  let fields = ProfileFields(form: form, phrases: phrases).all
  return """
    <section class="stack">\(SectionHeading(words: phrases.profileTitle))
    \(FormErrors(title: phrases.somethingNeedsMending, fields: fields))
    <form class="stack" method="post" action="\(Path.me)">\(HiddenField(name: "token", value: visit.formToken))
    \(fields.map(\.html))\(Button(words: phrases.save))</form></section>
    """
}

private func addressSection(_ visit: Visit) throws -> HTML {
  let phrases = visit.phrases
  let words: HTML =
    try Person.address(of: visit.viewer.person, in: visit.db).map { address in
      "<p><strong>\(AddressText(address: address))</strong></p><p>\(phrases.ownAddressLead)</p>"
    } ?? "<p>\(phrases.noOwnAddress)</p>"
  let change = LinkButton(words: phrases.changeOwnAddress, link: Path.newAddress, look: .quiet, icon: .mail)
  return """
    <section class="stack">\(SectionHeading(words: phrases.ownAddressTitle))\(words)<p>\(change)</p></section>
    """
}

private func sessionsSection(_ sessions: [OwnSession], _ visit: Visit) -> HTML {
  let phrases = visit.phrases
  let others: HTML? =
    sessions.count < 2
    ? nil
    : """
    \(ActionButton(words: phrases.endOtherSessions, action: Path.endOtherSessions, token: visit.formToken))
    """
  return """
    <section class="stack">\(SectionHeading(words: phrases.sessionsTitle))<p>\(phrases.sessionsLead)</p>
    <ul class="plain stack">\(sessions.map { sessionLine($0, visit) })</ul>\(others)</section>
    """
}

private func sessionLine(_ session: OwnSession, _ visit: Visit) -> HTML {
  let phrases = visit.phrases
  let end: HTML =
    session.id == visit.session.id
    ? Badge(words: phrases.thisDevice, look: .info).html
    : ActionButton(
      words: phrases.endSession, action: Path.endSession(session.id), token: visit.formToken, isSmall: true
    ).html
  return """
    <li class="row"><span>\(phrases.device(session.device))
    <span class="meta">\(phrases.signedInSince(visit.moment(session.since)))</span></span>\(end)</li>
    """
}

private func keptSection(_ visit: Visit) throws -> HTML {
  let phrases = visit.phrases
  let roles = try Role.all(of: visit.viewer.person, in: visit.db).map { role in
    phrases.role(
      phrases.roleName(role.kind), at: role.siteName, from: phrases.day(role.from),
      until: role.until.map(phrases.day))
  }
  let more = try visit.installation.people.kept.map { section -> HTML in
    lines(try section.lines(visit), title: section.title(phrases))
  }
  return """
    <section class="stack">\(SectionHeading(words: phrases.keptTitle))
    <ul class="plain">\(roles.map { line -> HTML in "<li>\(line)</li>" })</ul>\(more)
    <p>\(phrases.exportLead)</p>
    \(ActionButton(words: phrases.exportOwn, action: Path.ownExport, token: visit.formToken, icon: .download))
    </section>
    """
}

private func lines(_ lines: [String], title: String) -> HTML {
  guard !lines.isEmpty else { return .empty }
  return "<h3>\(title)</h3><ul class=\"plain\">\(lines.map { line -> HTML in "<li>\(line)</li>" })</ul>"
}
