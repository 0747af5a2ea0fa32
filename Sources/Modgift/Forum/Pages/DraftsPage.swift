import Markup
import Storage

/// What one has begun to write.
func draftsPage(
  _ drafts: [Draft], topics: [Topic.ID: String], rooms: [Space.ID: Room], _ visit: Visit
) -> Page {
  let phrases = visit.phrases
  return Page(
    phrases.draftsTitle, in: .rooms,
    main: """
      <div class="column stack">
      \(PageTitle(title: phrases.draftsTitle, lead: phrases.draftsLead,
        back: BackLink(words: phrases.roomsTitle, link: Path.rooms)))
      \(drafts.isEmpty ? noDrafts(phrases) : nil)
      \(drafts.map { draftCard($0, topics, rooms, visit) })</div>
      """)
}

private func noDrafts(_ phrases: any Phrases) -> EmptyState {
  EmptyState(
    icon: .draft, title: phrases.noDraftsTitle, words: phrases.noDrafts,
    action: LinkButton(words: phrases.startTopic, link: Path.newTopic, icon: .add))
}

private func draftCard(
  _ draft: Draft, _ topics: [Topic.ID: String], _ rooms: [Space.ID: Room], _ visit: Visit
) -> Card {
  let phrases = visit.phrases
  let topic = draft.topic.flatMap { topics[$0] }
  let room = draft.space.flatMap { rooms[$0] }.map(phrases.roomName)
  let note = [room, phrases.draftFrom(visit.moment(draft.savedAt))].compactMap(\.self)
  let link =
    topic == nil ? Path.newTopic.with("draft", draft.id) : draft.topic.map { Path.topic($0).at("field-body") }
  return Card(
    title: title(of: draft, topic: topic, phrases),
    content: """
      <p class="meta">\(note.joined(separator: " · "))</p>
      <p>\(Markdown.plainText(draft.body, limit: 200))</p>
      <div class="row">\(link.map { LinkButton(words: phrases.openDraft, link: $0, look: .quiet, icon: .edit) })\
      \(ActionButton(
        words: phrases.discard, action: Path.draft(draft.id, "removal"), token: visit.formToken,
        look: .link))</div>
      """)
}

private func title(of draft: Draft, topic: String?, _ phrases: any Phrases) -> String {
  if let topic { return phrases.draftOfReply(to: topic) }
  if draft.topic != nil { return phrases.draftOfLostReply }
  return draft.title.isEmpty ? phrases.draftWithoutTitle : draft.title
}
