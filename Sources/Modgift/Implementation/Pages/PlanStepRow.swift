import Markup
import Storage

/// A step as a line of a list: what, whose, when, how long.
func planStepRow(_ step: PlanStep, _ content: PlanContent, level: Int = 3, _ visit: Visit) -> LinkRow {
  let phrases = visit.phrases
  let minutes = step.shown.minutes[step.ownerRole]
  let note = [
    content.owner(step),
    step.doneOn.map { phrases.doneOn(phrases.day($0)) } ?? phrases.dueOn(phrases.day(step.dueOn)),
    step.state == .open && minutes > 0 ? phrases.minutes(minutes) : nil,
  ]
  return LinkRow(
    icon: icon(of: step), name: content.title(step), link: Path.planStep(step.id),
    note: note.compactMap(\.self).joined(separator: " · "), badges: planStepBadges(step, visit), level: level)
}

private func icon(of step: PlanStep) -> Icon {
  switch step.state {
  case .done: .check
  case .aside: .close
  case .open: step.isStuck ? .warning : .plan
  }
}

/// What is to be known of a step at a glance.
func planStepBadges(_ step: PlanStep, _ visit: Visit) -> [Badge] {
  let phrases = visit.phrases
  var badges: [Badge] = []
  if step.state == .done { badges.append(Badge(words: phrases.stepIsDone, look: .answered, icon: .check)) }
  if step.state == .aside { badges.append(Badge(words: phrases.stepIsAside, icon: .close)) }
  if step.isStuck { badges.append(Badge(words: phrases.stepIsStuck, look: .waiting, icon: .warning)) }
  if step.isLate(on: visit.today), !step.isStuck {
    badges.append(Badge(words: phrases.stepIsLate, look: .waiting))
  }
  if step.step.isLocal { badges.append(Badge(words: phrases.stepIsOwn, look: .info)) }
  if !step.wording.changed.isEmpty, !step.step.isLocal {
    badges.append(Badge(words: phrases.stepIsChanged, look: .info, icon: .edit))
  }
  return badges
}
