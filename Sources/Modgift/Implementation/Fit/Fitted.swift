import Storage

extension PlanStep {
  /// The step as a site has fitted it. Only what reads otherwise than before becomes the site's own; what is set back
  /// to the model's words is the model's again.
  func fitted(by form: FitForm, _ content: PlanContent) -> PlanStep {
    var step = self
    let model = wording.based
    func setText(_ field: StepField, _ typed: String, _ was: LocalText, _ original: LocalText) {
      guard typed != content.text(was) else { return }
      step.wording.own[field] = typed == content.text(original) ? nil : .text(LocalText(inAll: typed))
    }
    setText(.title, form.title, shown.title, model.title)
    setText(.why, form.why, shown.why, model.why)
    setText(.done, form.done, shown.done, model.done)
    if form.bullets != content.lines(shown.bullets) {
      step.wording.own[.bullets] =
        form.bullets == content.lines(model.bullets) ? nil : .bullets(LocalBullets(inAll: form.bullets))
    }
    if let minutes = Int(form.minutes), minutes != shown.minutes[ownerRole] {
      var all = shown.minutes
      all[ownerRole] = minutes
      step.wording.own[.minutes] = all == model.minutes ? nil : .minutes(all)
    }
    return step.moved(to: form.day ?? dueOn, from: content.plan.startsOn).handedOver(to: form.owner, content)
  }

  /// On another day; the week it falls in becomes the site's own.
  private func moved(to day: Day, from start: Day) -> PlanStep {
    guard day != dueOn else { return self }
    var step = self
    step.dueOn = day
    let week = PlanWeek.number(of: day, from: start)
    step.wording.own[.week] = week == wording.based.week ? nil : .number(week)
    return step
  }

  /// In the hands of somebody of the site, or of nobody by name.
  private func handedOver(to key: String, _ content: PlanContent) -> PlanStep {
    var step = self
    step.owner = content.owners.candidates.first { $0.id.description == key }?.id
    return step
  }
}

extension PlanWeek {
  /// Which week of a plan a day falls in, 1 to 52: the first whose work is not over before it.
  static func number(of day: Day, from start: Day) -> Int {
    let weeks = PlanWeek.first(Step.weeks.upperBound, from: start)
    return (weeks.firstIndex { $0.due >= day } ?? weeks.count - 1) + 1
  }
}
