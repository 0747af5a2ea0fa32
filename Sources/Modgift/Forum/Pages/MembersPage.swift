import Markup
import Storage

/// Who can read a room.
func membersPage(_ room: Room, _ members: [RoomReader], _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let name = phrases.roomName(room)
  let shown = members.prefix(RoomReader.pageSize)
  let last = members.count > shown.count ? shown.last : nil
  return Page(
    phrases.membersTitle(name), in: .rooms,
    main: """
      <div class="wide stack">\(AudienceBar(room, phrases))
      \(PageTitle(title: phrases.membersTitle(name), back: BackLink(words: name, link: Path.room(room.id))))
      \(ListBox(shown.map { memberRow($0, in: room.space, phrases) }, label: phrases.members))
      \(Pager(label: phrases.members,
        older: last.map { (phrases.nextPeople, Path.room(room.id, "members").with("after", $0.id)) }))</div>
      """)
}

private func memberRow(_ member: RoomReader, in space: Space, _ phrases: any Phrases) -> PersonRow {
  var badges: [Badge] = []
  if member.id == space.host { badges.append(Badge(words: phrases.host, look: .info)) }
  if member.id == space.deputy { badges.append(Badge(words: phrases.deputy, look: .info)) }
  return PersonRow(
    name: member.name, link: Path("/people", member.id), about: member.profession,
    askedAbout: member.askMeAbout.isEmpty ? nil : "\(member.askMeAbout)", badges: badges, level: 2)
}
