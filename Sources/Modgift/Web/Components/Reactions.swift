import Markup

/// Answers of one tap, each with its number; pressing one's own again takes it back.
struct Reactions: Component {
  let token: String
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
    """
    <form class="reactions" method="post">\(HiddenField(name: "token", value: token))\
    \(choices.map(button))</form>
    """
  }

  private func button(_ choice: Reaction) -> HTML {
    let count: HTML? = choice.count > 0 ? "<b aria-hidden=\"true\">\(choice.count)</b>" : nil
    return """
      <button type="submit" formaction="\(choice.action)"\
       aria-pressed="\(choice.isMine ? "true" : "false")">\
      \(choice.icon)<span>\(choice.words)</span>\(count)<span class="for-ears">\(choice.spoken)</span></button>
      """
  }
}
