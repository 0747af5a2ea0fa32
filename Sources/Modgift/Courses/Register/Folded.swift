/// Text reduced to what two spellings of the same name share: its words as they are searched for.
struct Folded: Hashable {
  let words: [String]

  init(_ text: String) { words = searchWords(of: text) }

  /// The words with a blank between them.
  var text: String { words.joined(separator: " ") }
  /// The words written as one, so that a hyphen, a blank and neither are alike.
  var joined: String { words.joined() }
}
