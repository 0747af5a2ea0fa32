import Markup

/// The way back to where one came from, by its name.
struct BackLink: Component {
  let words: String
  let link: any Link

  var html: HTML {
    """
    <p><a class="back" href="\(link)">\(Icon.back)\(words)</a></p>
    """
  }
}
