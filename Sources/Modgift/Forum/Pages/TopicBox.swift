import Markup
import Storage

/// The box a topic is opened in, wherever that is done: the room, what it is where that can be chosen, its title, its
/// text.
struct TopicBox {
  let action: Path
  /// What sends it.
  let submit: String
  let icon: Icon
  var rows = 8
  /// Whether it is kept as a draft, can be looked at first, and says what kind of topic it opens.
  var isWhole = false
  /// Other buttons beside the one that sends it.
  var others = HTML.empty

  /// - Parameter rooms: Where it may go; nothing where there is none.
  func html(_ form: NewTopicForm, _ rooms: [Room], _ visit: Visit) -> WritingBox? {
    let phrases = visit.phrases
    guard let room = rooms.first(where: { $0.id == form.space }) ?? rooms.first else { return nil }
    let once = HiddenField(name: "once", value: Key<Route>.random().description)
    let draft = HiddenField(name: "draft", value: form.draft.description)
    let look = Button(words: phrases.showIt, look: .quiet, icon: .eye, name: "show", value: "yes")
    return WritingBox(
      action: action, token: visit.formToken, audience: AudienceBar(room, phrases),
      fields: fields(form, rooms, chosen: room, phrases), submit: submit, icon: icon,
      hidden: isWhole ? [once, draft] : [once], others: isWhole ? "<noscript>\(look)</noscript>" : others,
      draft: isWhole ? draftWords(phrases) : nil, errorTitle: phrases.notSent)
  }

  private func fields(
    _ form: NewTopicForm, _ rooms: [Room], chosen: Room, _ phrases: any Phrases
  ) -> [any FormField] {
    let room = RoomField(
      name: "space", label: phrases.chooseRoom,
      rooms: rooms.map { room in
        RoomField.Room(
          value: room.id.description, words: "\(phrases.roomName(room)) (\(phrases.people(room.readers)))",
          audience: AudienceBar(room, phrases), isChosen: room.id == chosen.id)
      }, hint: phrases.chooseRoomHint, error: form.roomProblem)
    let kind = ChoiceField(
      name: "kind", label: phrases.chooseKind,
      choices: Topic.Kind.allCases.map { kind in
        Choice(
          value: kind.rawValue, words: phrases.topicKind(kind), note: phrases.topicKindHelp(kind),
          isChosen: kind == form.kind)
      })
    let title = TextField(
      name: "title", label: phrases.topicTitle, value: form.title,
      hint: isWhole ? phrases.topicTitleHint : nil, error: form.titleProblem, longest: Topic.longestTitle)
    let text = bodyEditor(
      label: phrases.topicText, value: form.body, error: form.bodyProblem, rows: rows, in: chosen.id, phrases)
    return isWhole ? [room, kind, title, text] : [room, title, text]
  }
}
