/// A parser for the few elements Markdown may give, which forgives nothing.
enum StrictMarkup {
  private static let attributes: [String: Set<String>] = [
    "a": ["class", "rel", "href"], "blockquote": [], "code": [], "del": [], "div": ["class", "tabindex"],
    "em": [],
    "h3": [], "h4": [], "h5": [], "label": [], "li": ["class"], "ol": ["start"], "p": [], "pre": ["tabindex"],
    "strong": [], "table": [], "tbody": [], "td": ["class"], "th": ["class", "scope"], "thead": [], "tr": [],
    "ul": [], "br": [], "hr": [], "input": ["type", "disabled", "checked"],
  ]
  private static let void: Set = ["br", "hr", "input"]
  private static let phrasing: Set = ["a", "code", "del", "em", "strong", "label", "br", "input"]
  private static let onlyPhrasing = phrasing.union(["p", "h3", "h4", "h5", "pre", "td", "th"])
  private static let children: [String: Set<String>] = [
    "ul": ["li"], "ol": ["li"], "table": ["thead", "tbody"], "thead": ["tr"], "tbody": ["tr"],
    "tr": ["td", "th"],
  ]

  /// What is wrong, in words; nothing when all is well.
  static func faults(in html: String) throws -> [String] {
    var faults: [String] = []
    var open: [String] = []
    var rest = html[...]
    let tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z]+(?:="[^"<>]*")?)*)>/
    while !rest.isEmpty {
      if rest.first != "<" {
        let text = rest.prefix { $0 != "<" }
        faults += faultsOf(text: text, in: open.last)
        rest = rest[text.endIndex...]
      } else if let match = try tag.prefixMatch(in: rest) {
        let name = String(match.2)
        if match.1.isEmpty {
          faults += faultsOf(name, String(match.3), in: open)
          if !void.contains(name) { open.append(name) }
        } else if open.popLast() != name {
          faults.append("</\(name)> closes nothing")
        }
        rest = rest[match.range.upperBound...]
      } else {
        return faults + ["no tag: \(rest.prefix(40))"]
      }
    }
    return faults + open.map { "<\($0)> stays open" }
  }

  private static func faultsOf(text: Substring, in parent: String?) -> [String] {
    var faults: [String] = []
    let bare = text.replacing(/&(amp|lt|gt|quot|#39);/, with: "")
    if bare.contains(where: { "&<>\"'".contains($0) }) { faults.append("not escaped: \(text)") }
    if text.unicodeScalars.contains(where: { ($0.value < 32 && $0 != "\n" && $0 != "\t") || $0.value == 127 })
    {
      faults.append("control character")
    }
    if let parent, children[parent] != nil, text.contains(where: { !$0.isWhitespace }) {
      faults.append("text in \(parent)")
    }
    return faults
  }

  private static func faultsOf(_ name: String, _ written: String, in open: [String]) -> [String] {
    guard let allowed = attributes[name] else { return ["<\(name)>"] }
    var faults: [String] = []
    for match in written.matches(of: /\ ([a-z]+)(?:="([^"]*)")?/) {
      let value = String(match.2 ?? "")
      if !allowed.contains(String(match.1)) { faults.append("\(match.1) on <\(name)>") }
      if match.1 == "href", value.prefixMatch(of: /(https?:\/\/[^\/]|mailto:|tel:)/.ignoresCase()) == nil {
        faults.append("leads to \(value)")
      }
    }
    if name == "a", !written.contains(" rel=\"nofollow noopener noreferrer\"") {
      faults.append("unmarked link")
    }
    if ["a", "label"].contains(name), open.contains(name) { faults.append("<\(name)> in itself") }
    if let parent = open.last {
      let mayStand =
        children[parent]?.contains(name) ?? (!onlyPhrasing.contains(parent) || phrasing.contains(name))
      if !mayStand { faults.append("<\(name)> in <\(parent)>") }
    }
    return faults
  }
}
