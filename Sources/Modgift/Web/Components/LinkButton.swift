import Markup

/// A link that looks like a button: it leads somewhere and changes nothing.
struct LinkButton: Component {
  let words: String
  let link: any Link
  var look = ButtonLook.primary
  var icon: Icon?
  var isWhole = false
  var isSmall = false

  var html: HTML {
    """
    <a class="button\(look)\(isWhole ? " whole" : "")\(isSmall ? " small" : "")" href="\(link)">\
    \(icon)\(words)</a>
    """
  }
}
