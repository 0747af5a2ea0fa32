import HTTPTypes
import Markup

/// What is said when a text has nowhere to go any more: why, and the text itself, to be kept.
func lostTextPage(_ text: String, _ why: String, status: HTTPResponse.Status, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  return Page(
    phrases.topicIsGoneTitle, in: .rooms, status: status,
    main: """
      <div class="column stack">\(PageTitle(title: phrases.topicIsGoneTitle))
      \(Notice(look: .warning, words: why))
      <form class="stack" method="post" action="\(Path.drafts)">\
      \(HiddenField(name: "token", value: visit.formToken))
      \(TextArea(name: "body", label: phrases.yourText, value: text, rows: 10))
      <div class="row">\(Button(words: phrases.keepAsDraft, icon: .draft))</div></form></div>
      """)
}
