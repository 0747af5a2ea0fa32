import Storage

let liveRoutes: [Route] = [.live("/topics/:topic/live", watchTopic)]

/// Tells an open page of a topic's new and changed posts.
@Sendable func watchTopic(_ visit: LiveVisit) async throws -> LiveAnswer {
  guard let topic = Topic.ID(visit.call.parameters["topic"] ?? "") else { throw Refusal.notFound }
  // Listening begins before the first look, so that nothing falls between the two.
  let announcements = visit.reception.database.announcements()
  let reader = try await visit.read { visit in
    _ = try Topic.required(topic, visit.sight)
    return visit.viewer.person
  }
  guard let reader else { throw Refusal.signedOut }
  guard let stream = visit.reception.installation.streams.open(for: reader) else {
    throw Refusal.tooMany(seconds: 60)
  }
  let watch = TopicWatch(
    topic: topic, after: Int(visit.call.query["after"]).flatMap { $0 >= 0 ? $0 : nil }, visit: visit,
    announcements: announcements, stream: stream)
  return LiveAnswer(events: watch.events())
}
