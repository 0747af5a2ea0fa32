import Markup
import Storage

/// What somebody was told of and has neither read nor been mailed: it waits for them alone. New questions of a room
/// are not among it, for they wait for anybody; nor is what the question clock says, which has words of its own.
@Sendable func noticesForDigest(_ visit: Visit, _ window: DigestWindow) throws -> [DigestSection] {
  let notices = try WaitingNotice.all(since: window.since, visit.sight)
  guard !notices.isEmpty else { return [] }
  let phrases = visit.phrases
  let items = Dictionary(grouping: notices, by: \.topic).values
    .sorted { ($0[0].madeAt, $0[0].id) < ($1[0].madeAt, $1[0].id) }
    .prefix(8)
    .map { group in
      let notice = group[0]
      return DigestItem(
        title: notice.title, space: notice.space,
        about: phrases.list(acts(in: group, phrases)),
        excerpt: Markdown.plainText(notice.body, limit: 300), link: .topic(notice.topic))
    }
  return [DigestSection(part: .waiting, items: Array(items), asks: phrases.answersWait(items.count))]
}

/// What was done, each thing once.
private func acts(in notices: [WaitingNotice], _ phrases: any Phrases) -> [String] {
  notices.map { phrases.notice($0.kind, by: $0.actor) }.reduce(into: []) { acts, act in
    if !acts.contains(act) { acts.append(act) }
  }
}
