import Markup
import Storage

/// What a plan fitted anew would change, step by step: what it is now beside what it would be, folded away where the
/// site has written nothing itself. A step is taken or left as a whole, and within it each thing by itself. Steps that
/// are done come last, out of the way.
/// - Parameter newLabel: What stands before that which is offered.
func offerCards(
  _ refit: Refit, _ model: Model, _ content: PlanContent, newLabel: String, _ phrases: any Phrases
) -> HTML {
  let offers = refit.merge.offers
  var order: [Step.ID] = []
  for offer in offers where !order.contains(offer.step) { order.append(offer.step) }
  let cards = order.map { id in
    let step = content.steps.first { $0.step == id }?.shown ?? model.step(id)
    return OfferCard(
      step: id, title: step.map { content.text($0.title) } ?? id.text,
      offers: offers.filter { $0.step == id }, content: content, newLabel: newLabel, phrases: phrases)
  }
  let done = cards.filter { refit.merge.done.contains($0.step) }
  let fold: HTML? =
    done.isEmpty
    ? nil
    : """
    <details class="stack"\(done.contains(where: \.isConflict), "open")><summary>\(phrases.doneStepsChange(done.count))</summary>
    <div class="stack">\(done.map(\.html))</div></details>
    """
  return "\(cards.filter { !refit.merge.done.contains($0.step) }.map(\.html))\(fold)"
}

extension Merge {
  /// The offers a form takes: those that are ticked, of the steps that are ticked. A step with one offer has one box.
  func taken(by form: Form) -> Set<Offer.ID> {
    let things = Set(form.all("take"))
    let steps = Set(form.all("step"))
    let counts = Dictionary(grouping: offers, by: \.step).mapValues(\.count)
    return Set(
      offers.filter { offer in
        things.contains(offer.id.sent) && (counts[offer.step] == 1 || steps.contains(offer.step.text))
      }.map(\.id))
  }
}

extension Offer.ID {
  /// What it is called in a form: the step, and the field where it is about one.
  var sent: String { field.map { "\(step).\($0.rawValue)" } ?? step.text }
}

/// All that is offered at one step.
private struct OfferCard {
  let step: Step.ID
  let title: String
  let offers: [Offer]
  let content: PlanContent
  let newLabel: String
  let phrases: any Phrases

  var isConflict: Bool { offers.contains(where: \.isConflict) }

  var html: HTML {
    let mark = isConflict ? Badge(words: phrases.youChangedThis, look: .waiting, icon: .warning) : nil
    let parts = offers.map { offer -> HTML in
      let box = offers.count > 1 ? self.box(offer) : nil
      return "<div class=\"stack\">\(table(offer))\(box)</div>"
    }
    return """
      <fieldset class="card stack"><legend>\(title)</legend>\(mark)\(whole)
      <details\(isConflict, "open")><summary>\(fields.isEmpty ? phrases.seeStep : phrases.seeDifference)</summary>\
      <div class="stack">\(parts)</div></details></fieldset>
      """
  }

  /// What would read otherwise.
  private var fields: [String] {
    offers.compactMap { offer in
      if case .field(let field, _, _, _) = offer.what { phrases.fieldName(field) } else { nil }
    }
  }

  /// The box that takes all there is, or leaves it. What the site has written itself is not ticked within.
  private var whole: Checkbox? {
    guard let first = offers.first else { return nil }
    guard offers.count > 1 else { return box(first) }
    return Checkbox(
      name: "step", label: phrases.takeStepChanges, isChecked: true, value: first.step.text,
      hint: phrases.list(fields), scope: first.step.text)
  }

  private func box(_ offer: Offer) -> Checkbox {
    Checkbox(
      name: "take", label: phrases.takeOffer(offer.what), isChecked: !offer.isConflict, value: offer.id.sent,
      scope: offer.id.sent)
  }

  private func table(_ offer: Offer) -> HTML {
    func line(_ label: String, _ value: FieldValue?) -> HTML? {
      value.map { "<dt>\(label)</dt><dd>\(shownField($0, content, phrases))</dd>" }
    }
    switch offer.what {
    case .field(let field, let was, let ours, let theirs):
      return """
        <p class="meta">\(phrases.fieldName(field))</p>\
        <dl class="facts">\(line(phrases.withYou, ours))\(offer.isConflict ? line(phrases.before, was) : nil)\
        \(line(newLabel, theirs))</dl>
        """
    case .addition(let step):
      return """
        <p>\(content.text(step.why))</p>\
        <div class="prose"><ul>\(content.lines(step.bullets).map { line -> HTML in "<li>\(line)</li>" })</ul></div>
        """
    case .removal(let step, _):
      return "<p>\(content.text(step.why))</p>"
    }
  }
}
