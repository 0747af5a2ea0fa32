import HTTPTypes
import Markup
import Storage

/// What a new version of the model would change here, step by step: what is new, what the site had itself, and where
/// the two meet. Each is taken or left.
func planNewsPage(_ news: PlanNews, _ content: PlanContent, hasMoved: Bool = false, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let offers = news.merge.offers
  var order: [Step.ID] = []
  for offer in offers where !order.contains(offer.step) { order.append(offer.step) }
  let cards = order.map { id in stepNews(id, offers.filter { $0.step == id }, news, content, phrases) }
  return Page(
    phrases.newsTitle, in: .plan, status: hasMoved ? .conflict : .ok,
    main: """
      <div class="column stack-wide"><div class="stack">\(siteBar(content, phrases))
      \(PageTitle(
        title: phrases.newsTitle, lead: offers.isEmpty ? phrases.noNewsHere : phrases.newsLead,
        back: BackLink(words: phrases.planTitle, link: Path.plan(of: content.plan.site))))
      \(hasMoved ? Notice(look: .warning, words: phrases.newsMoved) : nil)</div>
      <form class="stack" method="post" action="\(Path.planNews)">\(HiddenField(name: "token", value: visit.formToken))\
      \(HiddenField(name: "site", value: content.plan.site.description))\
      \(HiddenField(name: "seen", value: String(content.plan.revision)))\
      \(HiddenField(name: "version", value: news.version.id.description))
      \(cards)<div class="row">\(Button(words: phrases.takeNews, icon: .check))</div></form></div>
      """)
}

private func stepNews(
  _ id: Step.ID, _ offers: [Offer], _ news: PlanNews, _ content: PlanContent, _ phrases: any Phrases
) -> HTML {
  let title = (content.steps.first { $0.step == id }?.shown ?? news.model.step(id)).map {
    content.text($0.title)
  }
  return """
    <fieldset class="card stack"><legend>\(title ?? id.text)</legend>
    \(offers.map { offerPart($0, content, phrases) })</fieldset>
    """
}

/// An offer: what it is now beside what it would be. Where the site has written something itself, leaving is what is
/// proposed.
private func offerPart(_ offer: Offer, _ content: PlanContent, _ phrases: any Phrases) -> HTML {
  let choice = Checkbox(
    name: "take", label: phrases.takeOffer(offer.what), isChecked: !offer.isConflict, value: offer.id.sent,
    scope: offer.id.sent)
  let mark: HTML? =
    offer.isConflict ? Badge(words: phrases.youChangedThis, look: .waiting, icon: .warning).html : nil
  return "<div class=\"stack\">\(mark)\(offerTable(offer, content, phrases))\(choice)</div>"
}

private func offerTable(_ offer: Offer, _ content: PlanContent, _ phrases: any Phrases) -> HTML {
  func line(_ label: String, _ value: FieldValue?) -> HTML? {
    value.map { "<dt>\(label)</dt><dd>\(shownField($0, content, phrases))</dd>" }
  }
  switch offer.what {
  case .field(let field, let was, let ours, let theirs):
    return """
      <dl class="facts">\(line(phrases.withYou, ours))\(offer.isConflict ? line(phrases.before, was) : nil)\
      \(line(phrases.newInModel, theirs))</dl><p class="for-ears">\(phrases.fieldName(field))</p>
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
