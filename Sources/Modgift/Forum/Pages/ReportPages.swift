import HTTPTypes
import Markup
import Storage

/// The page on which one asks the host to look at a post.
func reportPage(_ post: PostShown, reason: String = "", problem: String? = nil, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let field = TextArea(
    name: "reason", label: phrases.reportReason, value: reason, error: problem, longest: Report.longestReason)
  return Page(
    phrases.reportTitle, in: .rooms, status: problem == nil ? .ok : .unprocessableContent,
    main: """
      <div class="column stack">
      \(PageTitle(title: phrases.reportTitle, lead: phrases.reportLead,
        back: BackLink(words: phrases.backToTopic, link: post.link)))
      <div class="card prose">\(post.text)</div>
      \(FormErrors(title: phrases.notSent, fields: [field]))
      <form class="stack" method="post" action="\(Path.post(post.id, "report"))">\
      \(HiddenField(name: "token", value: visit.formToken))\(field)
      <div class="row">\(Button(words: phrases.sendReport, icon: .flag))\
      \(LinkButton(words: phrases.cancel, link: post.link, look: .quiet))</div></form></div>
      """)
}

/// What a room's host is asked to look at.
func reportsPage(_ reports: [Report], in room: Room, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  return Page(
    phrases.reportsTitle, in: .rooms,
    main: """
      <div class="column stack">
      \(PageTitle(title: phrases.reportsTitle, lead: phrases.reportsLead,
        back: BackLink(words: phrases.roomName(room), link: Path.room(room.id))))
      \(reports.isEmpty
        ? EmptyState(icon: .check, title: phrases.noReportsTitle, words: phrases.noReports) : nil)
      \(reports.map { reportCard($0, visit) })</div>
      """)
}

private func reportCard(_ report: Report, _ visit: Visit) -> Card {
  let phrases = visit.phrases
  return Card(
    title: report.title,
    content: """
      <p class="meta">\(phrases.reportLine(
        reporter: report.reporterName, author: report.authorName, visit.moment(report.madeAt)))</p>
      <p>\(report.reason)</p>
      <div class="prose"><blockquote>\(report.post.text)</blockquote></div>
      <div class="row">\(LinkButton(words: phrases.backToTopic, link: report.post.link, look: .quiet))\
      \(ActionButton(
        words: phrases.settle, action: Path.settlement(of: report.id), token: visit.formToken, icon: .check))
      </div>
      """)
}
