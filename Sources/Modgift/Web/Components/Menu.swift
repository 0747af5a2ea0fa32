import Markup

/// What else one may do with something, behind three dots. It opens without a script.
struct Menu: Component {
  /// What it is a menu of, such as "More about Mette's post".
  let label: String
  let items: [Item]

  /// A link, or an act with its form.
  enum Item {
    case link(String, icon: Icon, to: any Link)
    case act(
      String, icon: Icon, action: any Link, token: String, isDangerous: Bool = false, note: String? = nil)
  }

  var html: HTML {
    guard !items.isEmpty else { return .empty }
    return """
      <details class="menu above"><summary>\(Icon.more)<span class="for-ears">\(label)</span></summary>\
      <ul>\(items.map(line))</ul></details>
      """
  }

  private func line(_ item: Item) -> HTML {
    switch item {
    case .link(let words, let icon, let link):
      "<li><a href=\"\(link)\">\(icon)\(words)</a></li>"
    case .act(let words, let icon, let action, let token, let isDangerous, let note):
      """
      <li><form method="post" action="\(action)">\(HiddenField(name: "token", value: token))\
      <button type="submit"\(isDangerous, "class=\"danger\"")>\(icon)\(words)</button>\
      \(note.map(small))</form></li>
      """
    }
  }

  private func small(_ note: String) -> HTML { "<small>\(note)</small>" }
}
