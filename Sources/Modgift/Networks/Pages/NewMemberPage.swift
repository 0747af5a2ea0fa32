import Markup
import Storage

/// Where the host finds somebody to add by name.
struct NewMemberPage {
  let network: Network
  let typed: String
  /// Who answers to what was typed; nil when nothing was.
  let found: [NamedPerson]?
  let workplaces: [Person.ID: [String]]
  let token: String

  func html(_ phrases: any Phrases) -> HTML {
    """
    <div class="column stack">\(heading(phrases))
    \(SearchBox(action: Path.network(network.id, .newMember), label: phrases.findByName, submit: phrases.find, value: typed, results: "found"))
    <div id="found">\(found.map { results($0, phrases) })</div></div>
    """
  }

  private func heading(_ phrases: any Phrases) -> PageTitle {
    PageTitle(
      title: phrases.addMember, lead: phrases.addMemberLead,
      back: BackLink(words: network.name, link: Path.network(network.id)))
  }

  private func results(_ people: [NamedPerson], _ phrases: any Phrases) -> HTML {
    if people.isEmpty { return "<p>\(phrases.nobodyNamedThat)</p>" }
    let rows = people.map { person -> HTML in
      let works = workplaces[person.id] ?? []
      let add = ActionButton(
        words: phrases.add, action: Path.network(network.id, .members), token: token,
        fields: [HiddenField(name: "person", value: person.id.description)], isSmall: true)
      return """
        <li class="person">\(Avatar(name: person.name))<div><h2 class="name">\(person.name)</h2>\
        <p class="meta">\(phrases.list(works))</p>\(add)</div></li>
        """
    }
    return "<ul class=\"list\">\(rows)</ul>"
  }
}
