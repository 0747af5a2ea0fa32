import Markup

/// A person in a list.
struct PersonRow: Component {
  let name: String
  let link: any Link
  /// Such as "Sygeplejerske · Slagelse Kommune".
  var about = ""
  /// Their mail address, where that is what they are known by.
  var address: AddressText?
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
      \(known)\(offer)\(marks)</div></li>
      """
  }

  private var known: HTML? {
    about.isEmpty && address == nil ? nil : "<p class=\"meta\">\(about)\(address)</p>"
  }
}
