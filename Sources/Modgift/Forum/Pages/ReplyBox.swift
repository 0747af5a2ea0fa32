import Markup
import Storage

/// The box one replies in, with what was begun or could not be sent.
func replyBox(_ content: TopicContent, _ failed: FailedReply?, _ visit: Visit) -> WritingBox {
  let head = content.head
  let phrases = visit.phrases
  return WritingBox(
    action: Path.topic(head.id, "posts"), token: visit.formToken,
    audience: AudienceBar(content.room, phrases),
    fields: [
      bodyEditor(
        label: phrases.yourReply, value: failed?.text ?? head.draft ?? "", error: failed?.error, rows: 5,
        in: head.space.id, phrases)
    ],
    submit: phrases.send(to: content.room.readers),
    hidden: [
      HiddenField(name: "once", value: Key<Route>.random().description),
      HiddenField(name: "topic", value: head.id.description),
    ],
    draft: draftWords(phrases, status: head.draft == nil ? "" : phrases.draftIsHere),
    errorTitle: phrases.notSent)
}

/// A box for Markdown, with names of those who can read a space.
func bodyEditor(
  label: String, value: String, error: String?, rows: Int, in space: Space.ID?, _ phrases: any Phrases
) -> Editor {
  Editor(
    name: "body", label: label, value: value, rows: rows, error: error, longest: Post.longest,
    words: phrases.editorWords, preview: Path.preview, mentions: space.map { Path.room($0, "mentionable") })
}

/// What is said about a draft.
func draftWords(_ phrases: any Phrases, status: String = "") -> WritingBox.Draft {
  WritingBox.Draft(
    link: Path.drafts, saved: phrases.draftSaved, unsaved: phrases.draftUnsaved,
    expired: phrases.draftExpired, restore: phrases.draftRestore, keep: phrases.keepAsDraft,
    status: status)
}
