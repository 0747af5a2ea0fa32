import HTTPTypes
import Markup
import Storage

/// The page on which a question about a step is made one's own and sent.
func stepQuestionPage(
  _ step: PlanStep, _ form: NewTopicForm, _ rooms: [Room], _ content: PlanContent, _ visit: Visit
) -> Page {
  let phrases = visit.phrases
  let box = TopicBox(
    action: Path.planStep(step.id, "question"), submit: phrases.askQuestion, icon: .question)
  return Page(
    phrases.askOthers, in: .plan, status: form.isSound ? .ok : .unprocessableContent,
    main: """
      <div class="column stack">\(PageTitle(
        title: phrases.askOthers, lead: phrases.askOthersLead,
        back: BackLink(words: content.title(step), link: Path.planStep(step.id))))
      \(box.html(form, rooms, visit))</div>
      """)
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
