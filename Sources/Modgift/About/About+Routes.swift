import Markup

/// What the product promises about privacy and accessibility, for anybody to read.
let aboutRoutes: [Route] = [
  .openGet("/privacy") { visit in .page(aboutPage(visit.phrases.privacyPage, visit)) },
  .openGet("/accessibility") { visit in .page(aboutPage(visit.phrases.accessibilityPage, visit)) },
]

private func aboutPage(_ text: AboutText, _ visit: OpenVisit) -> Page {
  Page(
    text.title,
    main: """
      <div class="column stack">\(PageTitle(title: text.title, lead: text.lead))
      <div class="prose">\(Markdown.html(text.body))</div></div>
      """)
}
