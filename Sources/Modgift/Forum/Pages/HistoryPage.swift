import Markup
import Storage

/// What a post said before, newest first, beginning with what it says now.
func historyPage(_ revisions: [PostRevision], of post: PostShown, in room: Room, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let earlier = revisions.map { revision -> HTML in
    let title: HTML? = revision.title.map { "<h3>\($0)</h3>" }
    return """
      <section class="stack"><h2>\(phrases.historyUntil(visit.moment(revision.replacedAt)))</h2>\
      \(title)<div class="prose">\(Markdown.html(revision.body))</div></section>
      """
  }
  return Page(
    phrases.historyTitle, in: .rooms,
    main: """
      <div class="column stack-wide">\(AudienceBar(room, phrases))
      \(PageTitle(title: phrases.historyTitle, lead: phrases.historyLead,
        back: BackLink(words: phrases.backToTopic, link: post.link)))
      <section class="stack"><h2>\(phrases.historyNow)</h2><div class="prose">\(post.text)</div></section>
      \(earlier)</div>
      """)
}
