import Markup
import Storage

/// A text made ready to be stored: as it was typed, as it will be shown, and whom it mentions.
struct WrittenText {
  let body: String
  let html: HTML
  let mentioned: [Person.ID]

  /// Renders a text for the readers of a space. A mention of somebody who cannot read it is plain words.
  init(_ body: String, for space: Space.ID, _ sight: Sight) throws {
    let text =
      TypedNames.areThere(in: body)
      ? TypedNames(try Mentionable.others(in: space, sight)).written(out: body) : body
    let people = try Mentionable.people(keysMentioned(in: text), in: space, sight)
    let names = Dictionary(people.map { ("person:\($0.id)", $0) }) { first, _ in first }
    self.body = body
    html = Markdown.html(text) { destination in names[destination.lowercased()].map(mention) }
    mentioned = people.map(\.id)
  }
}

private func mention(of person: Mentionable) -> HTML {
  "<a class=\"mention\" href=\"\(Path("/people", person.id))\">@\(person.name)</a>"
}

/// The people a text names as `(person:KEY)`, the first few.
private func keysMentioned(in body: String) -> [Person.ID] {
  var keys: [Person.ID] = []
  for piece in body.components(splitBy: "(person:").dropFirst() {
    guard let key = Person.ID(String(piece.prefix(13))), !keys.contains(key) else { continue }
    keys.append(key)
    if keys.count == Post.mostMentions { break }
  }
  return keys
}

extension String {
  /// The pieces between a separator.
  fileprivate func components(splitBy separator: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = Substring(self)
    while let found = rest.firstRange(of: separator) {
      pieces.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    return pieces + [rest]
  }
}
