import Markup
import Storage

/// A room: who can see it, and its topics.
func roomPage(
  _ room: Room, _ list: TopicList, _ filter: TopicFilter, _ activity: RoomActivity?, _ visit: Visit
) -> Page {
  let phrases = visit.phrases
  let name = phrases.roomName(room)
  let isEmpty = list.lines.isEmpty && list.pinned.isEmpty
  return Page(
    name, in: .rooms,
    main: """
      <div class="wide stack">\(AudienceBar(room, phrases))
      \(PageTitle(title: name, lead: activity?.following.map(phrases.followingRoom),
        back: BackLink(words: phrases.roomsTitle, link: Path.rooms)))
      <div class="acts">\(LinkButton(words: phrases.startTopic, link: Path.newTopic(in: room.id), icon: .add))\
      \(LinkButton(
        words: phrases.members, link: Path.room(room.id, "members"), look: .quiet, icon: .people))\
      \(meetingsButton(room, phrases))\
      \(markAllReadButton(room, activity, visit))\(roomMenu(room, activity, visit))</div>
      \(isEmpty && filter == .all ? nil : roomTabs(room, filter, phrases))
      \(pinned(list, visit))
      \(isEmpty ? emptyRoom(room, filter, phrases).html : lines(list, visit))
      \(roomPager(room, list, filter, visit))</div>
      """)
}

private func lines(_ list: TopicList, _ visit: Visit) -> HTML {
  list.lines.isEmpty
    ? .empty : ListBox(list.lines.map { topicRow($0, visit) }, label: visit.phrases.allTopics).html
}

private func pinned(_ list: TopicList, _ visit: Visit) -> ListBox? {
  list.pinned.isEmpty
    ? nil : ListBox(list.pinned.map { topicRow($0, visit) }, label: visit.phrases.pinnedTopics)
}

private func markAllReadButton(_ room: Room, _ activity: RoomActivity?, _ visit: Visit) -> ActionButton? {
  guard let activity, activity.unread > 0 else { return nil }
  return ActionButton(
    words: visit.phrases.markAllRead, action: Path.room(room.id, "reading"), token: visit.formToken,
    icon: .check)
}

/// The way to a network's or a group's meetings.
private func meetingsButton(_ room: Room, _ phrases: any Phrases) -> LinkButton? {
  guard room.space.kind == .network || room.space.kind == .group else { return nil }
  return LinkButton(
    words: phrases.meetings, link: Path.room(room.id, "meetings"), look: .quiet, icon: .calendar)
}

private func roomTabs(_ room: Room, _ filter: TopicFilter, _ phrases: any Phrases) -> Tabs {
  Tabs(
    label: phrases.filterTopics,
    tabs: TopicFilter.allCases.map { one in
      let path = one == .all ? Path.room(room.id) : Path.room(room.id).with("show", one.rawValue)
      return Tabs.Tab(words: phrases.filter(one), link: path, isCurrent: one == filter)
    })
}

private func emptyRoom(_ room: Room, _ filter: TopicFilter, _ phrases: any Phrases) -> EmptyState {
  guard filter == .all else {
    let words = filter == .unread ? phrases.nothingUnread : phrases.nothingHere
    return EmptyState(icon: .check, title: phrases.filter(filter), words: words)
  }
  return EmptyState(
    icon: .rooms, title: phrases.emptyRoomTitle, words: phrases.emptyRoom,
    action: LinkButton(words: phrases.startTopic, link: Path.newTopic(in: room.id), icon: .add))
}

private func roomPager(_ room: Room, _ list: TopicList, _ filter: TopicFilter, _ visit: Visit) -> Pager {
  let start = Path.room(room.id).with("show", filter.rawValue)
  return Pager(
    label: visit.phrases.topicPages,
    newer: visit.call.query.has("after") ? (visit.phrases.newestTopics, start) : nil,
    older: list.next.map { (visit.phrases.olderTopics, start.with("after", $0.text)) })
}
