import Markup

/// Answers of one tap, each with its number; pressing one's own again takes it back. They stand in the form of
/// their ``PostList``.
struct Reactions: Component {
  let choices: [Reaction]

  /// One kind of answer.
  struct Reaction {
    /// Where pressing it is sent.
    let action: any Link
    let words: String
    let icon: Icon
    let count: Int
    /// Such as "4 people say thanks", for those who hear the page.
    let spoken: String
    var isMine = false
  }

  var html: HTML {
    "<p class=\"reactions\">\(choices.map(button))</p>"
  }

  private func button(_ choice: Reaction) -> HTML {
    """
    <button formaction="\(choice.action)" aria-pressed="\(choice.isMine ? "true" : "false")">\
    \(choice.icon)<span>\(choice.words)</span>\(number(of: choice))</button>
    """
  }

  /// Seen as a number, heard as a sentence; nothing where nobody has answered.
  private func number(of choice: Reaction) -> HTML? {
    guard choice.count > 0 else { return nil }
    return """
      <b aria-hidden="true">\(choice.count)</b><span class="for-ears">\(choice.spoken)</span>
      """
  }
}
