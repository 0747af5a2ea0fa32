import Markup

/// Who can see this: over every conversation and in every box one writes in, in words, with the number of
/// people, in a colour and with an icon of its own.
struct AudienceBar: Component {
  let kind: Kind
  /// Such as "Only Netværk Vestsjælland".
  let words: String
  /// Such as "23 people can read this".
  let number: String
  /// Whether it follows the choice of a room in the same form.
  var followsRoom = false

  /// Everyone, or behind one of three kinds of wall. The names are those of the icons.
  enum Kind: String, CaseIterable {
    case everyone, closed, group, direct

    /// The drawing that stands for it.
    var icon: Icon {
      switch self {
      case .everyone: .everyone
      case .closed: .closed
      case .group: .group
      case .direct: .direct
      }
    }
  }

  var html: HTML {
    """
    <p class="audience \(kind.rawValue)"\(followsRoom, "data-audience-bar=\"room\" aria-live=\"polite\"")>\
    \(kind.icon)<span><b>\(words)</b> · <span>\(number)</span></span></p>
    """
  }
}
