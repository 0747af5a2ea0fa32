import Markup

/// The box one searches in. With the script the results follow while typing.
struct SearchBox: Component {
  let action: any Link
  let label: String
  let submit: String
  var value = ""
  /// The id of the element that holds the results; nil where they are on another page.
  var results: String?
  /// Filters that belong to the search.
  var filters = HTML.empty
  var scope = "page"

  var html: HTML {
    """
    <form class="stack" role="search" method="get" action="\(action)"\(attribute: "data-results", results)>
    <div class="field"><label for="search-\(scope)">\(label)</label><div class="beside">\
    <input class="box" type="search" id="search-\(scope)" name="q" value="\(value)" autocomplete="off">\
    \(Button(words: submit, icon: .search))</div></div>
    \(filters)</form>
    """
  }
}
