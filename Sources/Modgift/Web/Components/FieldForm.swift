import Markup
import Storage

/// A form that is a page's one matter: what is wrong above, fields, the button, and the way out.
struct FieldForm: Component {
  let action: any Link
  let token: String
  let fields: [any FormField]
  let submit: String
  var cancel: (words: String, link: any Link)?
  /// What stands above the errors; needed where a field can be wrong.
  var errorTitle = ""
  /// Whether it makes something new, so that a second press must not make it twice.
  var makesSomething = false
  var isDangerous = false
  /// What the form carries along unseen.
  var hidden: [HiddenField] = []

  var html: HTML {
    let once = makesSomething ? HiddenField(name: "once", value: Key<FieldForm>.random().description) : nil
    return """
      \(FormErrors(title: errorTitle, fields: fields))
      <form class="stack" method="post" action="\(action.address)">\(HiddenField(name: "token", value: token))\(once)\(hidden)
      \(fields.map(\.html))
      <div class="row">\(Button(words: submit, look: isDangerous ? .danger : .primary))\(wayOut)</div></form>
      """
  }

  private var wayOut: LinkButton? {
    cancel.map { LinkButton(words: $0.words, link: $0.link, look: .quiet) }
  }
}
