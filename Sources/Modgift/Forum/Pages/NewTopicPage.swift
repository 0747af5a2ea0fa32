import HTTPTypes
import Markup
import Storage

/// The page one opens a topic on.
/// - Parameter preview: The text as it will look, when that was asked for without a script.
func newTopicPage(_ form: NewTopicForm, _ rooms: [Room], preview: HTML? = nil, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let room = rooms.first { $0.id == form.space } ?? rooms.first
  let back = room.map { BackLink(words: phrases.roomName($0), link: Path.room($0.id)) }
  let shown: HTML? = preview.map {
    """
    <section class="card" aria-labelledby="preview-title"><h2 id="preview-title">\(phrases.previewTitle)</h2>\
    <div class="prose">\($0)</div></section>
    """
  }
  return Page(
    phrases.newTopicTitle, in: .rooms, status: form.isSound ? .ok : .unprocessableContent,
    main: """
      <div class="column stack">\(PageTitle(title: phrases.newTopicTitle, back: back))
      \(shown)\(room.map { newTopicBox(form, rooms, chosen: $0, visit) })</div>
      """)
}

private func newTopicBox(_ form: NewTopicForm, _ rooms: [Room], chosen: Room, _ visit: Visit) -> WritingBox {
  let phrases = visit.phrases
  return WritingBox(
    action: Path.topics, token: visit.formToken, audience: AudienceBar(chosen, phrases),
    fields: fields(form, rooms, chosen: chosen, phrases), submit: phrases.startTopic, icon: .add,
    hidden: [
      HiddenField(name: "once", value: Key<Route>.random().description),
      HiddenField(name: "draft", value: form.draft.description),
    ],
    others: Button(words: phrases.showIt, look: .quiet, icon: .eye, name: "show", value: "yes").html,
    draft: draftWords(phrases), errorTitle: phrases.notSent)
}

private func fields(
  _ form: NewTopicForm, _ rooms: [Room], chosen: Room, _ phrases: any Phrases
) -> [any FormField] {
  [
    RoomField(
      name: "space", label: phrases.chooseRoom,
      rooms: rooms.map { room in
        RoomField.Room(
          value: room.id.description, words: "\(phrases.roomName(room)) (\(phrases.people(room.readers)))",
          audience: AudienceBar(room, phrases), isChosen: room.id == chosen.id)
      }, hint: phrases.chooseRoomHint, error: form.roomProblem),
    ChoiceField(
      name: "kind", label: phrases.chooseKind,
      choices: Topic.Kind.allCases.map { kind in
        Choice(
          value: kind.rawValue, words: phrases.topicKind(kind), note: phrases.topicKindHelp(kind),
          isChosen: kind == form.kind)
      }),
    TextField(
      name: "title", label: phrases.topicTitle, value: form.title, hint: phrases.topicTitleHint,
      error: form.titleProblem, longest: Topic.longestTitle),
    bodyEditor(
      label: phrases.topicText, value: form.body, error: form.bodyProblem, rows: 8, in: chosen.id, phrases),
  ]
}
