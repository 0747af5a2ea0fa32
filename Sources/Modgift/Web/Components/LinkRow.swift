import Markup

/// A place in a list: a room, a network, a site. The whole row leads to it.
struct LinkRow: Component {
  let icon: Icon
  let name: String
  let link: any Link
  /// A line on what it is, such as "Closed · 23 people · you are the host".
  var note: String?
  var isUnread = false
  var badges: [Badge] = []
  var level = 3

  var html: HTML {
    let note: HTML? = note.map { "<p class=\"meta\">\($0)</p>" }
    let marks: HTML? = badges.isEmpty ? nil : "<p class=\"badges\">\(badges)</p>"
    return """
      <li class="topic\(isUnread ? " unread" : "")"><span class="sign">\(icon)</span><div>\
      <h\(level) class="name"><a class="cover" href="\(link)">\(name)</a></h\(level)>\(note)\(marks)</div></li>
      """
  }
}
