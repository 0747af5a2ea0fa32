import Markup

/// The room one writes in. With the script, the bar that says who will read it follows the choice at once.
struct RoomField: FormField {
  let name: String
  let label: String
  let rooms: [Room]
  var hint: String?
  var error: String?
  var need: String?
  var scope = ""

  /// A room and the words of its bar.
  struct Room {
    let value: String
    let words: String
    let audience: AudienceBar
    var isChosen = false
  }

  var control: HTML {
    """
    <select class="box" id="\(id)" name="\(name)" data-rooms="\(name)"\(ties)>\(rooms.map(option))</select>
    """
  }

  private func option(_ room: Room) -> HTML {
    """
    <option value="\(room.value)" data-audience="\(room.audience.words)"\
     data-number="\(room.audience.number)" data-kind="\(room.audience.kind.rawValue)"\
    \(room.isChosen, "selected")>\(room.words)</option>
    """
  }
}
