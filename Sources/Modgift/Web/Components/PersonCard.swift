import Markup

/// A person by themself: who they are, what to ask them about, how to reach them.
struct PersonCard: Component {
  let name: String
  let about: String
  var askedAbout: String?
  /// The words before what they offer, such as "Ask me about".
  let offerLabel: String
  /// Telephone and mail as far as the person shows them.
  var contacts: [Contact] = []
  var badges: [Badge] = []
  /// The level of the name's heading: the first, where the page is theirs.
  var level = 1

  /// One way to reach them.
  struct Contact {
    let icon: Icon
    let words: String
    let link: WebLink
  }

  var html: HTML {
    let offer: HTML? = askedAbout.map { "<p><strong>\(offerLabel):</strong> \($0)</p>" }
    let marks: HTML? = badges.isEmpty ? nil : "<p class=\"row\">\(badges)</p>"
    return """
      <section class="card"><div class="face">\(Avatar(name: name, size: .large))\
      <div><h\(level)>\(name)</h\(level)><p class="meta">\(about)</p></div></div>\(marks)\(offer)\(ways)</section>
      """
  }

  private var ways: HTML? {
    guard !contacts.isEmpty else { return nil }
    let links: [HTML] = contacts.map { contact in
      "<a class=\"button quiet\" href=\"\(contact.link)\">\(contact.icon)\(contact.words)</a>"
    }
    return "<p class=\"row\">\(links)</p>"
  }
}
