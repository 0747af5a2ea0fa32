import Markup

/// A press that sends the form it stands in.
struct Button: Component {
  /// What will happen, as a verb.
  let words: String
  /// The same in full for whoever hears it, where the eye sees beside it what it is about.
  var spoken: String?
  var look = ButtonLook.primary
  var icon: Icon?
  /// Which of several buttons of one form was pressed.
  var name: String?
  var value: String?
  /// Where it sends its form, when not to the form's own address.
  var action: (any Link)?
  var isWhole = false
  var isSmall = false
  var isDisabled = false

  var html: HTML {
    """
    <button class="button\(look)\(isWhole ? " whole" : "")\(isSmall ? " small" : "")" type="submit"\
    \(attribute: "formaction", action)\(attribute: "name", name)\(attribute: "value", value)\(attribute: "aria-label", spoken)\(isDisabled, "disabled")>\(icon)\(words)</button>
    """
  }
}

/// How loud a button is. One primary button on a page.
enum ButtonLook: Component, CaseIterable {
  /// The one thing to do here.
  case primary
  /// Something else one may do.
  case quiet
  /// What takes something away.
  case danger
  /// A button that reads like a link.
  case link

  var html: HTML {
    switch self {
    case .primary: ""
    case .quiet: " quiet"
    case .danger: " danger"
    case .link: " link"
    }
  }
}
