import Markup

/// A person in a list.
struct PersonRow: Component {
  let name: String
  let link: any Link
  /// Such as "Sygeplejerske · Slagelse Kommune".
  let about: String
  /// What they offer to be asked about, in their own words.
  var askedAbout: HTML?
  var badges: [Badge] = []
  var level = 3

  var html: HTML {
    let offer: HTML? = askedAbout.map { "<p>\($0)</p>" }
    let marks: HTML? = badges.isEmpty ? nil : "<p class=\"badges\">\(badges)</p>"
    return """
      <li class="person">\(Avatar(name: name))<div>\
      <h\(level) class="name"><a class="cover" href="\(link)">\(name)</a></h\(level)>\
      <p class="meta">\(about)</p>\(offer)\(marks)</div></li>
      """
  }
}
