import HTTPTypes
import Markup
import Storage

/// The page on which an author edits a copy of their own words before it leaves a closed room.
func onwardPage(_ onward: Onward, _ form: NewTopicForm, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let head = onward.head
  return Page(
    phrases.shareOnward, in: .rooms, status: form.isSound ? .ok : .unprocessableContent,
    main: """
      <div class="column stack">\(PageTitle(
        title: phrases.shareOnward, lead: phrases.onwardLead,
        back: BackLink(words: head.title, link: Path.topic(head.id))))
      \(Notice(look: .warning, words: phrases.onwardTakeOut, title: phrases.onwardTakeOutTitle,
        more: list(onward.revealing(in: form.title + "\n" + form.body), phrases)))
      \(box(onward, form, visit))</div>
      """)
}

/// What to take out, and what of it was found in the text.
private func list(_ revealing: Revealing, _ phrases: any Phrases) -> HTML {
  let items = phrases.onwardList.map { item -> HTML in "<li>\(item)</li>" }
  let found: HTML? =
    revealing.isEmpty ? nil : "<p>\(phrases.onwardFound) <b>\(phrases.list(revealing.all))</b>.</p>"
  return "<ul>\(items.joined())</ul>\(found)"
}

private func box(_ onward: Onward, _ form: NewTopicForm, _ visit: Visit) -> WritingBox? {
  let phrases = visit.phrases
  guard let room = onward.rooms.first(where: { $0.id == form.space }) ?? onward.rooms.first else {
    return nil
  }
  return WritingBox(
    action: Path.topic(onward.head.id, "onward"), token: visit.formToken,
    audience: AudienceBar(room, phrases),
    fields: fields(onward, form, chosen: room, phrases), submit: phrases.shareOnwardNow, icon: .shareOut,
    hidden: [HiddenField(name: "once", value: Key<Route>.random().description)], errorTitle: phrases.notSent)
}

private func fields(
  _ onward: Onward, _ form: NewTopicForm, chosen: Room, _ phrases: any Phrases
) -> [any FormField] {
  [
    RoomField(
      name: "space", label: phrases.chooseRoom,
      rooms: onward.rooms.map { room in
        RoomField.Room(
          value: room.id.description, words: "\(phrases.roomName(room)) (\(phrases.people(room.readers)))",
          audience: AudienceBar(room, phrases), isChosen: room.id == chosen.id)
      }, hint: phrases.chooseRoomHint, error: form.roomProblem),
    TextField(
      name: "title", label: phrases.topicTitle, value: form.title, error: form.titleProblem,
      longest: Topic.longestTitle),
    bodyEditor(
      label: phrases.topicText, value: form.body, error: form.bodyProblem, rows: 12, in: chosen.id, phrases),
  ]
}
