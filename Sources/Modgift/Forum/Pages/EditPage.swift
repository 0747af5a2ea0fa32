import HTTPTypes
import Markup
import Storage

/// The page on which an author mends a post.
func editPage(_ edit: PostEdit, of post: PostShown, in room: Room, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let title = edit.title.map { title -> any FormField in
    TextField(
      name: "title", label: phrases.topicTitle, value: title, error: edit.titleProblem,
      longest: Topic.longestTitle)
  }
  let body = bodyEditor(
    label: phrases.text, value: edit.body, error: edit.bodyProblem, rows: 10, in: room.id, phrases)
  return Page(
    phrases.editTitle, in: .rooms, status: edit.isSound ? .ok : .unprocessableContent,
    main: """
      <div class="column stack">
      \(PageTitle(title: phrases.editTitle, back: BackLink(words: phrases.backToTopic, link: post.link)))
      \(WritingBox(
        action: Path.post(post.id, "edit"), token: visit.formToken, audience: AudienceBar(room, phrases),
        fields: (title.map { [$0] } ?? []) + [body], submit: phrases.savePost, icon: .check,
        others: LinkButton(words: phrases.cancel, link: post.link, look: .quiet).html,
        errorTitle: phrases.notSent))</div>
      """)
}
