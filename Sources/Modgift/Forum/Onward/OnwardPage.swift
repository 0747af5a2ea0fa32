import HTTPTypes
import Markup
import Storage

/// The page on which an author edits a copy of their own words before it leaves a closed room.
func onwardPage(_ onward: Onward, _ form: NewTopicForm, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let head = onward.head
  let title = onward.answer == nil ? phrases.shareOnward : phrases.shareAnswer
  // What is too long to be sent is told of at its field, and not gone through for names.
  let typed = form.body.utf16.count > Post.longest ? "" : form.title + "\n" + form.body
  let revealing = onward.revealing(in: typed, phrases)
  let box = TopicBox(
    action: onward.answer.map { Path.post($0, "onward") } ?? Path.topic(head.id, "onward"),
    submit: phrases.shareOnwardNow, icon: .shareOut, rows: 12,
    others: Button(words: phrases.markAgain, look: .quiet, icon: .eye, name: "show", value: "yes").html)
  return Page(
    title, in: .rooms, status: form.isSound ? .ok : .unprocessableContent,
    main: """
      <div class="column stack">\(PageTitle(
        title: title, lead: onward.answer == nil ? phrases.onwardLead : phrases.shareAnswerLead,
        back: BackLink(words: head.title, link: Path.topic(head.id))))
      \(Notice(look: .warning, words: phrases.onwardTakeOut, title: phrases.onwardTakeOutTitle,
        more: list(revealing, typed, phrases)))
      \(box.html(form, onward.rooms, visit))</div>
      """)
}

/// What to take out, and what of it was found in the text.
private func list(_ revealing: Revealing, _ typed: String, _ phrases: any Phrases) -> HTML {
  let items = phrases.onwardList.map { item -> HTML in "<li>\(item)</li>" }
  let found: HTML? =
    revealing.isEmpty
    ? nil
    : """
    <p>\(phrases.onwardFound) <b>\(phrases.list(revealing.all))</b>.</p>
    <details open><summary>\(phrases.onwardMarked)</summary><p class="lines-kept">\(revealing.marked(typed))</p></details>
    """
  return "<ul>\(items.joined())</ul>\(found)"
}
