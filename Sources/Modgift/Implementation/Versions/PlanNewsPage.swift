import HTTPTypes
import Markup
import Storage

/// What a new version of the model would change here, step by step: what is new, what the site had itself, and where
/// the two meet. Each is taken or left.
func planNewsPage(_ news: PlanNews, _ content: PlanContent, hasMoved: Bool = false, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let cards = offerCards(news.refit, news.model, content, newLabel: phrases.newInModel, phrases)
  return Page(
    phrases.newsTitle, in: .plan, status: hasMoved ? .conflict : .ok,
    main: """
      <div class="column stack-wide"><div class="stack">\(siteBar(content, phrases))
      \(PageTitle(
        title: phrases.newsTitle, lead: news.refit.merge.offers.isEmpty ? phrases.noNewsHere : phrases.newsLead,
        back: BackLink(words: phrases.planTitle, link: Path.plan(of: content.plan.site))))
      \(hasMoved ? Notice(look: .warning, words: phrases.newsMoved) : nil)</div>
      <form class="stack" method="post" action="\(Path.planNews)">\(HiddenField(name: "token", value: visit.formToken))\
      \(HiddenField(name: "site", value: content.plan.site.description))\
      \(HiddenField(name: "seen", value: String(content.plan.revision)))\
      \(HiddenField(name: "version", value: news.version.id.description))
      \(cards)<div class="row">\(Button(words: phrases.takeNews, icon: .check))</div></form></div>
      """)
}
