import Markup
import Storage

let notificationRoutes: [Route] = [
  .get("/notices", showNotices),
  .post("/notices/reading", readNotices),
]

@Sendable func showNotices(_ visit: Visit) throws -> Answer {
  let before = Notification.ID(visit.call.query["before"])
  var lines = try Notification.latest(Notification.pageSize + 1, before: before, visit.sight)
  let hasMore = lines.count > Notification.pageSize
  lines = Array(lines.prefix(Notification.pageSize))
  return .page(noticesPage(lines, isFirst: before == nil, hasMore: hasMore, visit))
}

/// Marks notices read: of one topic, or all when none is named.
@Sendable func readNotices(_ visit: Visit) throws -> Answer {
  let named = visit.call.form["topic"]
  let topic = Topic.ID(named)
  guard named.isEmpty || topic != nil else { throw Refusal.notFound }
  try Notification.markRead(topic, at: visit.now, visit.sight)
  return .see(.notices)
}

/// The latest that wait, for the home page.
@Sendable func noticesForHome(_ visit: Visit) throws -> [HomeCard] {
  let lines = try Notification.latest(5, onlyUnread: true, visit.sight)
  guard !lines.isEmpty else { return [] }
  let groups = NoticeGroup.grouped(lines).map { NoticeRow($0, level: 4, visit) }
  let heading = SectionHeading(
    words: visit.phrases.noticesTitle, more: (visit.phrases.allNotices, Path.notices), level: 3)
  return [HomeCard(question: .whatIsNew, html: "\(heading)\(ListBox(groups))")]
}

extension Path {
  static let notices = Path("/notices")
}
