import Markup

/// Notes as they were typed: lines are lines, and what begins with a hyphen is a list. Nothing else in them means
/// anything, so that whatever is jotted down stays as it is.
func plainProse(_ text: String) -> HTML {
  var pieces: [HTML] = []
  var items: [HTML] = []
  func endList() {
    if !items.isEmpty { pieces.append("<ul>\(items)</ul>") }
    items = []
  }
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.hasPrefix("- ") || line.hasPrefix("* ") {
      items.append("<li>\(line.dropFirst(2))</li>")
    } else {
      endList()
      if line.contains(where: { !$0.isWhitespace }) { pieces.append("<p>\(line)</p>") }
    }
  }
  endList()
  return pieces.joined(separator: "\n")
}
