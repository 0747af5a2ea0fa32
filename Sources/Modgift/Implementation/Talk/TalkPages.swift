import HTTPTypes
import Markup
import Storage

/// The page on which a question about a step is made one's own and sent.
func stepQuestionPage(
  _ step: PlanStep, _ form: NewTopicForm, _ rooms: [Room], _ content: PlanContent, _ visit: Visit
) -> Page {
  let phrases = visit.phrases
  let room = rooms.first { $0.id == form.space } ?? rooms.first
  let box = room.map { room in
    WritingBox(
      action: Path.planStep(step.id, "question"), token: visit.formToken,
      audience: AudienceBar(room, phrases),
      fields: questionFields(form, rooms, chosen: room, phrases), submit: phrases.askQuestion,
      icon: .question,
      hidden: [HiddenField(name: "once", value: Key<Route>.random().description)], errorTitle: phrases.notSent
    )
  }
  return Page(
    phrases.askOthers, in: .plan, status: form.isSound ? .ok : .unprocessableContent,
    main: """
      <div class="column stack">\(PageTitle(
        title: phrases.askOthers, lead: phrases.askOthersLead,
        back: BackLink(words: content.title(step), link: Path.planStep(step.id))))
      \(box)</div>
      """)
}

private func questionFields(
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
    TextField(
      name: "title", label: phrases.topicTitle, value: form.title, error: form.titleProblem,
      longest: Topic.longestTitle),
    bodyEditor(
      label: phrases.topicText, value: form.body, error: form.bodyProblem, rows: 8, in: chosen.id, phrases),
  ]
}

/// The conversations about a step, and the way to open one.
func conversationsPart(_ step: PlanStep, _ content: PlanContent, _ visit: Visit) throws -> HTML? {
  guard !step.step.isLocal else { return nil }
  let phrases = visit.phrases
  let topics = try TopicStep(model: content.model.id, step: step.step).topics(5, visit.sight)
  let rows = topics.map { line in
    topicRow(line, room: phrases.roomName(line.space.kind, name: line.space.name), level: 3, visit)
  }
  let list: HTML =
    rows.isEmpty
    ? "<p class=\"meta\">\(phrases.noTalkYet)</p>" : ListBox(rows, label: phrases.talkAboutStep).html
  return """
    <section class="stack">\(SectionHeading(words: phrases.talkAboutStep))\(list)
    <div class="row">\(LinkButton(
      words: phrases.askOthers, link: Path.planStep(step.id, "question"), look: .quiet, icon: .question))</div></section>
    """
}

/// The page on which an author ties a conversation to steps.
func topicStepsPage(_ head: TopicHead, _ model: Model, _ tied: [TopicStep], _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let language = phrases.language
  let isTied = Set(tied.map(\.step))
  let field = ChoiceField(
    name: "step", label: phrases.whichSteps,
    choices: model.steps.map {
      Choice(value: $0.id.text, words: $0.title[language], isChosen: isTied.contains($0.id))
    }, takesSeveral: true, hint: phrases.whichStepsHint(TopicStep.most))
  return Page(
    phrases.tieToStep, in: .rooms,
    main: """
      <div class="column stack">\(PageTitle(
        title: phrases.tieToStep, back: BackLink(words: head.title, link: Path.topic(head.id))))
      \(FieldForm(
        action: Path.topic(head.id, "steps"), token: visit.formToken, fields: [field], submit: phrases.save,
        cancel: (phrases.cancel, Path.topic(head.id))))</div>
      """)
}
