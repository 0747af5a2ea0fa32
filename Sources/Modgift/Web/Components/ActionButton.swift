import Markup

/// A button with a form of its own around it, for an act that needs nothing typed.
struct ActionButton: Component {
  let words: String
  /// The same in full for whoever hears it, where the eye sees beside it what it is about.
  var spoken: String?
  let action: any Link
  /// What proves that the form is ours.
  let token: String
  var look = ButtonLook.quiet
  var icon: Icon?
  /// What the act needs to know beside its address.
  var fields: [HiddenField] = []
  var isSmall = false

  var html: HTML {
    """
    <form method="post" action="\(action)">\(HiddenField(name: "token", value: token))\(fields)\
    \(Button(words: words, spoken: spoken, look: look, icon: icon, isSmall: isSmall))</form>
    """
  }
}

/// A value a form carries along unseen.
struct HiddenField: Component {
  let name: String
  let value: String

  var html: HTML {
    """
    <input type="hidden" name="\(name)" value="\(value)">
    """
  }
}
