import Markup

/// The heading of a page, with the way back above and a line on what the page is for below.
struct PageTitle: Component {
  let title: String
  var lead: String?
  var back: BackLink?

  var html: HTML {
    let lead: HTML? = lead.map { "<p class=\"lead\">\($0)</p>" }
    return """
      <div class="title">\(back)<h1>\(title)</h1>\(lead)</div>
      """
  }
}
