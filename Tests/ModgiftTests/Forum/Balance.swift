import Testing

/// Expects that every element of a page that is opened is closed again, in order.
func expectBalanced(_ html: String, _ page: String) {
  let void: Set<Substring> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    "use", "path",
  ]
  var open: [Substring] = []
  var rest = Substring(html)
  while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
    let tag = rest[rest.index(after: start)..<end]
    rest = rest[rest.index(after: end)...]
    if tag.hasPrefix("!") { continue }
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
    if void.contains(name) || tag.hasSuffix("/") { continue }
    if tag.hasPrefix("/") {
      guard open.last == name else {
        Issue.record("\(page): </\(name)> closes <\(open.last ?? "nothing")>")
        return
      }
      open.removeLast()
    } else {
      open.append(name)
    }
  }
  #expect(open.isEmpty, "\(page): left open: \(open)")
}
