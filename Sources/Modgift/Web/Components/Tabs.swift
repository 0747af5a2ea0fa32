import Markup

/// Links to several views of the same thing, one of them the one shown.
struct Tabs: Component {
  /// What the views are of.
  let label: String
  let tabs: [Tab]

  /// One view.
  struct Tab {
    let words: String
    let link: any Link
    /// A number beside the words, as the language writes it.
    var count: String?
    var isCurrent = false
  }

  var html: HTML {
    "<nav class=\"tabs\" aria-label=\"\(label)\"><ul>\(tabs.map(line))</ul></nav>"
  }

  private func line(_ tab: Tab) -> HTML {
    let count: HTML? = tab.count.map { "<span class=\"badge\">\($0)</span>" }
    return """
      <li><a href="\(tab.link)"\(tab.isCurrent, "aria-current=\"page\"")>\(tab.words)\(count)</a></li>
      """
  }
}
