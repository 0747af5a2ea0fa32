import HTTPTypes
import Markup
import Storage

/// The last screen: when it starts, who coordinates, and which rules made the plan what it is, each to be overruled.
func startLastPage(
  _ form: StartForm, _ choices: StartChoices, _ people: [SitePerson], _ visit: Visit
) -> Page {
  let phrases = visit.phrases
  let fitted = fit(form.model, to: form.answers)
  let words = filling(
    site: form.site, answers: form.answers, model: form.model,
    owners: Owners(people: people, lead: choices.lead), visit)
  let fields = dayFields(choices, people, phrases)
  let rules = fitted.applied.compactMap { form.model.rule($0) }
  let notes = rules.map { noteField($0, choices, phrases) }
  return Page(
    phrases.startTitle, in: .plan, status: choices.isSound ? .ok : .unprocessableContent,
    main: """
      <div class="column stack">\(PageTitle(
        title: phrases.startDayTitle, lead: phrases.startDayLead(steps: fitted.steps.count, site: form.site.name),
        back: BackLink(words: phrases.goBack, link: form.path(backFrom: nil))))
      \(FormErrors(title: phrases.somethingToMend, fields: fields + notes))
      \(nobodyNotice(people, form.site, phrases))
      <form class="stack" method="post" action="\(Path.plan)">\(HiddenField(name: "token", value: visit.formToken))\
      \(form.carried())
      \(fields.map(\.html))
      <section class="stack">\(SectionHeading(words: phrases.howItFitsTitle))
      <p>\(rules.isEmpty ? phrases.nothingFitted : phrases.howItFits)</p>
      \(rules.enumerated().map { rulePart($1, notes[$0], fitted, form.model, words, choices, phrases) })</section>
      <div class="row">\(Button(words: phrases.makePlan, icon: .check))</div></form>
      \(answersPart(form, phrases))</div>
      """)
}

private func dayFields(
  _ choices: StartChoices, _ people: [SitePerson], _ phrases: any Phrases
) -> [any FormField] {
  var fields: [any FormField] = [
    TextField(
      name: "start", label: phrases.startDay, value: choices.startsOn, kind: .day, hint: phrases.startDayHint,
      error: choices.dayProblem.map(phrases.dayProblem))
  ]
  if !people.isEmpty {
    fields.append(
      SelectField(
        name: "lead", label: phrases.leadLabel,
        choices: people.once.map {
          Choice(value: $0.id.description, words: $0.name, isChosen: $0.id == choices.lead)
        }, hint: phrases.leadHint))
  }
  return fields
}

/// A site without trainers or without a manager gets roles in the place of names, and is told so.
private func nobodyNotice(_ people: [SitePerson], _ site: SiteKnown, _ phrases: any Phrases) -> Notice? {
  let missing = [Role.Kind.trainer, .manager].filter { kind in !people.contains { $0.kind == kind } }
  guard !missing.isEmpty else { return nil }
  return Notice(look: .info, words: phrases.nobodyHas(missing.map(phrases.roleName), at: site.name))
}

private func noteField(_ rule: Rule, _ choices: StartChoices, _ phrases: any Phrases) -> TextField {
  TextField(
    name: "note-\(rule.id)", label: phrases.overruleNote, value: choices.overruled[rule.id] ?? "",
    error: choices.noteProblems[rule.id].map(phrases.problem), need: phrases.optional,
    longest: Plan.longestNote)
}

private func rulePart(
  _ rule: Rule, _ note: TextField, _ fitted: FittedModel, _ model: Model, _ words: Filling,
  _ choices: StartChoices, _ phrases: any Phrases
) -> HTML {
  let isOff = choices.overruled[rule.id] != nil
  let effects = effects(of: rule.id, fitted, model, words, phrases)
  let list: HTML? = effects.isEmpty ? nil : effectList(effects, phrases)
  return """
    <div class="card stack"><p>\(words.filled(rule.reason[phrases.language]))</p>\(list)
    <details\(isOff, "open")><summary>\(phrases.overruleRule)</summary><div class="stack">\
    \(Checkbox(
      name: "overrule", label: phrases.doNotUseRule, isChosen: isOff, value: rule.id.text, scope: rule.id.text))
    \(note)</div></details></div>
    """
}

/// A few effects are shown at once, many only to whoever wants them.
private func effectList(_ effects: [String], _ phrases: any Phrases) -> HTML {
  let list: HTML = """
    <div class="prose"><ul>\(effects.map { effect -> HTML in "<li>\(effect)</li>" })</ul></div>
    """
  guard effects.count > 3 else { return list }
  return "<details><summary>\(phrases.whatItChanges(effects.count))</summary>\(list)</details>"
}

extension Checkbox {
  /// A checkbox that several of the same name stand beside.
  fileprivate init(name: String, label: String, isChosen: Bool, value: String, scope: String) {
    self.init(name: name, label: label, isChecked: isChosen, value: value, scope: scope)
  }
}

/// What a rule did, in a line a step.
private func effects(
  of rule: Rule.ID, _ fitted: FittedModel, _ model: Model, _ words: Filling, _ phrases: any Phrases
) -> [String] {
  func title(_ step: Step) -> String { words.filled(step.title[phrases.language]) }
  let changed = fitted.steps.compactMap { fitted -> String? in
    let made = fitted.changes.filter { $0.rule == rule }
    guard let first = made.first else { return nil }
    return phrases.ruleEffect(first.what, title(fitted.step))
  }
  let gone = fitted.left.filter { $0.rule == rule && $0.into == nil }.compactMap { left in
    model.step(left.step).map { phrases.ruleDropped(title($0)) }
  }
  return changed + gone
}

private func answersPart(_ form: StartForm, _ phrases: any Phrases) -> HTML {
  let rows = form.model.questions.compactMap { question -> HTML? in
    guard let answer = form.answers[question.id] else { return nil }
    let mark: HTML? = answer.isEstimate ? Badge(words: phrases.estimated, look: .info).html : nil
    return """
      <dt>\(question.ask[phrases.language])</dt><dd>\(shown(answer.value, question, phrases)) \(mark) \
      <a href="\(form.path(before: question))">\(phrases.changeAnswer)\
      <span class="for-ears"> \(question.ask[phrases.language])</span></a></dd>
      """
  }
  return """
    <details><summary>\(phrases.yourAnswers)</summary><dl class="facts">\(rows)</dl></details>
    """
}
