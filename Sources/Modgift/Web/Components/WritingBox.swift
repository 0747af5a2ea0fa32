import Markup

/// The form one writes a post or opens a conversation in. It always says who will read it, and keeps a draft.
struct WritingBox: Component {
  let action: any Link
  let token: String
  let audience: AudienceBar
  /// The fields in order: a room to choose, a title, the text.
  let fields: [any FormField]
  /// What sends it, such as "Reply to 23 people".
  let submit: String
  var icon = Icon.reply
  /// What the form carries along unseen, beside its token.
  var hidden: [HiddenField] = []
  /// Other buttons beside it.
  var others = HTML.empty
  /// How the draft is kept; nil where nothing is.
  var draft: Draft?
  /// What was wrong the last time, in a few words.
  var errorTitle = ""

  /// Where a draft is kept, and what is said about it.
  struct Draft {
    let link: any Link
    /// Such as "Draft saved {time}"; `{time}` is the time of day.
    let saved: String
    /// Such as "Not saved yet. We try again when you write on."
    let unsaved: String
    /// Such as "You have been signed out. Your text is still here: sign in in another window and go on."
    let expired: String
    /// Such as "Bring back what you wrote on this device".
    let restore: String
    /// What keeps it where no script does, such as "Keep as a draft".
    let keep: String
    /// What is said at first, such as "Draft from yesterday 14:05".
    var status = ""
  }

  var html: HTML {
    """
    <form class="writing" method="post" action="\(action)"\(attribute: "data-draft", draft?.link)\
    \(attribute: "data-saved", draft?.saved)\(attribute: "data-unsaved", draft?.unsaved)\
    \(attribute: "data-expired", draft?.expired)>\(HiddenField(name: "token", value: token))\(hidden)
    \(bar)
    \(FormErrors(title: errorTitle, fields: fields))\(fields.map(\.html))
    \(restore)<div class="row">\(Button(words: submit, icon: icon))\(others)\(keep)\
    <p class="meta" data-status="draft" role="status">\(draft?.status ?? "")</p></div>
    </form>
    """
  }

  /// The bar follows the room as soon as one can be chosen.
  private var bar: AudienceBar {
    let follows = fields.contains { $0 is RoomField }
    return AudienceBar(
      kind: audience.kind, words: audience.words, number: audience.number, followsRoom: follows)
  }

  private var keep: HTML? {
    draft.map {
      """
      <noscript><button class="button quiet" type="submit" formaction="\($0.link)">\(Icon.draft)\($0.keep)</button>\
      </noscript>
      """
    }
  }

  private var restore: HTML? {
    draft.map {
      """
      <button class="button quiet small" type="button" data-restore="draft" hidden>\($0.restore)</button>

      """
    }
  }
}
