import Markup

/// A page that asks before something is done that is hard to undo.
struct Confirmation: Component {
  let title: String
  /// What will happen, and what will stay.
  let words: String
  let action: any Link
  let token: String
  /// What does it, such as "Delete the post".
  let submit: String
  var isDangerous = true
  /// The way out, such as "Keep it".
  let cancel: String
  let back: any Link
  var fields: [HiddenField] = []
  /// What it is about, shown again.
  var content = HTML.empty
  /// The level of its heading: the first, where it is a page of its own.
  var level = 1

  var html: HTML {
    """
    <div class="column stack"><h\(level)>\(title)</h\(level)><p>\(words)</p>\(content)
    <form class="row" method="post" action="\(action)">\(HiddenField(name: "token", value: token))\(fields)\
    \(Button(words: submit, look: isDangerous ? .danger : .primary))\
    \(LinkButton(words: cancel, link: back, look: .quiet))</form></div>
    """
  }
}
