import Markup
import Storage

/// What a conversation's page says of the steps it is tied to: a link to the step in the viewer's own plan, its name
/// where they have none; and for its author the way to tie it.
@Sendable func stepsOfTopic(_ head: TopicHead, _ visit: Visit) throws -> TopicAddition {
  var addition = TopicAddition()
  if head.author == visit.viewer.person {
    addition.items = [.link(visit.phrases.tieToStep, icon: .link, to: Path.topic(head.id, "steps"))]
  }
  let tied = head.hasSteps ? try TopicStep.of(head.id, visit.sight) : []
  guard !tied.isEmpty, let version = try ModelVersion.latest(in: visit.db) else { return addition }
  let model = try ModelVersion.model(version.id, in: visit.db)
  let own = try TopicStep.inOwnPlans(tied.map(\.step), visit.sight)
  let lines = tied.compactMap { tied -> HTML? in
    guard let title = model.step(tied.step)?.title[visit.phrases.language] else { return nil }
    let words = visit.phrases.aboutStep(title)
    return own[tied.step].map { "<li><a href=\"\(Path.planStep($0))\">\(Icon.plan) \(words)</a></li>" }
      ?? "<li>\(Icon.plan) \(words)</li>"
  }
  if !lines.isEmpty { addition.html = "<ul class=\"plain\">\(lines)</ul>" }
  if try Helper.isAwaited(in: head, about: tied.map(\.step), visit.sight) {
    addition.html = "\(addition.html)\(askedNotice(head, visit))"
  }
  return addition
}

/// Whoever was asked answers here, or says that they have done so elsewhere.
private func askedNotice(_ head: TopicHead, _ visit: Visit) -> Notice {
  Notice(
    look: .info, words: visit.phrases.youAreAsked,
    more: ActionButton(
      words: visit.phrases.iHaveAnswered, action: Path.topic(head.id, "asking"), token: visit.formToken,
      icon: .check, isSmall: true
    ).html)
}
