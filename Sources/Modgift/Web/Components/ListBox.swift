import Markup

/// Rows one under the other in one box: conversations, people, rooms.
struct ListBox: Component {
  let rows: [HTML]
  /// What is listed, when no heading stands right above.
  var label: String?

  /// Takes rows of one kind.
  init(_ rows: [some Component], label: String? = nil) {
    self.rows = rows.map(\.html)
    self.label = label
  }

  /// Takes rows that are made already.
  init(_ rows: [HTML], label: String? = nil) {
    self.rows = rows
    self.label = label
  }

  var html: HTML {
    """
    <ul class="list"\(attribute: "aria-label", label)>
    \(rows, separator: "\n")
    </ul>
    """
  }
}
