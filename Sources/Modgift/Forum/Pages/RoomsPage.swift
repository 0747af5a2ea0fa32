import Markup
import Storage

/// The rooms one may read, each with who reads along and what is new.
func roomsPage(_ rooms: [Room], _ activity: [Space.ID: RoomActivity], _ visit: Visit) -> Page {
  let phrases = visit.phrases
  return Page(
    phrases.roomsTitle, in: .rooms,
    main: """
      <div class="wide stack">\(PageTitle(title: phrases.roomsTitle, lead: phrases.roomsLead))
      <div class="acts">\(LinkButton(words: phrases.startTopic, link: Path.newTopic, icon: .add))\
      \(LinkButton(words: phrases.startDirect, link: Path.newRoom, look: .quiet, icon: .direct))\
      \(LinkButton(words: phrases.draftsTitle, link: Path.drafts, look: .quiet, icon: .draft))\
      \(visit.viewer.seesNetworks ? networksButton(phrases) : nil)</div>
      \(ListBox(rooms.map { roomRow($0, activity[$0.id], visit) }, label: phrases.roomsTitle))</div>
      """)
}

private func networksButton(_ phrases: any Phrases) -> LinkButton {
  LinkButton(words: phrases.allNetworks, link: Path.networks, look: .quiet, icon: .network)
}

private func roomRow(_ room: Room, _ activity: RoomActivity?, _ visit: Visit) -> LinkRow {
  let phrases = visit.phrases
  let unread = activity?.unread ?? 0
  let isMany = unread > RoomActivity.mostUnread
  let note = [
    phrases.roomKind(room.space.kind), phrases.people(room.readers),
    activity?.lastPostedAt.map { visit.moment($0) },
  ].compactMap(\.self).joined(separator: " · ")
  let badge = Badge(
    words: phrases.newTopics(min(unread, RoomActivity.mostUnread), orMore: isMany), look: .new)
  return LinkRow(
    icon: AudienceBar.Kind(room.space.kind).icon, name: phrases.roomName(room), link: Path.room(room.id),
    note: note, isUnread: unread > 0, badges: unread > 0 ? [badge] : [], level: 2)
}
