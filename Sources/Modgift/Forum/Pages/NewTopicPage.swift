import HTTPTypes
import Markup
import Storage

/// The page one opens a topic on.
/// - Parameter preview: The text as it will look, when that was asked for without a script.
func newTopicPage(_ form: NewTopicForm, _ rooms: [Room], preview: HTML? = nil, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let room = rooms.first { $0.id == form.space } ?? rooms.first
  let back = room.map { BackLink(words: phrases.roomName($0), link: Path.room($0.id)) }
  let shown: HTML? = preview.map {
    """
    <section class="card" aria-labelledby="preview-title"><h2 id="preview-title">\(phrases.previewTitle)</h2>\
    <div class="prose">\($0)</div></section>
    """
  }
  return Page(
    phrases.newTopicTitle, in: .rooms, status: form.isSound ? .ok : .unprocessableContent,
    main: """
      <div class="column stack">\(PageTitle(title: phrases.newTopicTitle, back: back))
      \(shown)\(TopicBox(action: Path.topics, submit: phrases.startTopic, icon: .add, isWhole: true).html(form, rooms, visit))</div>
      """)
}
