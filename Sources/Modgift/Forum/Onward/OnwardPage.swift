import HTTPTypes
import Markup
import Storage

/// The page on which an author edits a copy of their own words before it leaves a closed room.
func onwardPage(_ onward: Onward, _ form: NewTopicForm, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let head = onward.head
  let box = TopicBox(
    action: Path.topic(head.id, "onward"), submit: phrases.shareOnwardNow, icon: .shareOut, rows: 12)
  return Page(
    phrases.shareOnward, in: .rooms, status: form.isSound ? .ok : .unprocessableContent,
    main: """
      <div class="column stack">\(PageTitle(
        title: phrases.shareOnward, lead: phrases.onwardLead,
        back: BackLink(words: head.title, link: Path.topic(head.id))))
      \(Notice(look: .warning, words: phrases.onwardTakeOut, title: phrases.onwardTakeOutTitle,
        more: list(onward.revealing(in: form.title + "\n" + form.body), phrases)))
      \(box.html(form, onward.rooms, visit))</div>
      """)
}

/// What to take out, and what of it was found in the text.
private func list(_ revealing: Revealing, _ phrases: any Phrases) -> HTML {
  let items = phrases.onwardList.map { item -> HTML in "<li>\(item)</li>" }
  let found: HTML? =
    revealing.isEmpty ? nil : "<p>\(phrases.onwardFound) <b>\(phrases.list(revealing.all))</b>.</p>"
  return "<ul>\(items.joined())</ul>\(found)"
}
