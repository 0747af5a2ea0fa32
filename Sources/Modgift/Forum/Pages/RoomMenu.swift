import Storage

/// What else one may do with a room: hear more or less of it, and what its host looks after.
func roomMenu(_ room: Room, _ activity: RoomActivity?, _ visit: Visit) -> Menu {
  let phrases = visit.phrases
  func item(_ words: String, _ icon: Icon, _ level: String) -> Menu.Item {
    .act(words, icon: icon, action: Path.following(level, of: room.id), token: visit.formToken)
  }
  var items: [Menu.Item] = []
  if activity?.following != .follow { items.append(item(phrases.followRoom, .bell, "follow")) }
  if activity?.following != nil { items.append(item(phrases.resetRoom, .check, "own")) }
  if activity?.following != .mute { items.append(item(phrases.muteRoom, .bellOff, "mute")) }
  if room.space.kind == .network || room.space.kind == .group {
    items.append(.link(phrases.aboutRoom(room.space.kind), icon: .network, to: Path.network(room.id)))
  }
  items.append(.link(phrases.writeByMail, icon: .mail, to: Path.room(room.id, "mail")))
  if visit.viewer.hosts(room.space) {
    items.append(.link(phrases.reportsTitle, icon: .flag, to: Path.room(room.id, "reports")))
  }
  return Menu(label: phrases.moreAboutRoom, items: items)
}
