import Markup
import ServiceLifecycle
import Storage

/// An open page that is told of a topic's posts as they come, change and go.
///
/// Each event is read and authorised anew, as whoever holds the session at that moment. When they may no longer
/// read the topic the page is told that it ends, and nothing more.
struct TopicWatch: Sendable {
  /// How long an open page is told of news before it has to ask again.
  static let longest = Duration.seconds(3_600)
  /// How often something is sent, so that nothing on the way hangs up.
  static let pulse = Duration.seconds(15)

  let topic: Topic.ID
  /// The number of the last post on the page; what came after it is sent first.
  let after: Int?
  let visit: LiveVisit
  let announcements: AsyncStream<Announcement>
  /// Kept for as long as this goes on.
  let stream: OpenStream

  /// The events, until access is lost, the hour is over, the reader leaves, or the server stops.
  func events() -> AsyncThrowingStream<LiveAnswer.Event, any Error> {
    let (events, page) = AsyncThrowingStream.makeStream(
      of: LiveAnswer.Event.self, bufferingPolicy: .bufferingNewest(256))
    let watching = Task {
      await cancelWhenGracefulShutdown { await watch(page) }
      page.finish()
    }
    page.onTermination = { _ in watching.cancel() }
    return events
  }

  private typealias OpenPage = AsyncThrowingStream<LiveAnswer.Event, any Error>.Continuation

  private func watch(_ page: OpenPage) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await tell(page) }
      group.addTask { await keepAlive(page) }
      await group.next()
      group.cancelAll()
    }
  }

  /// Sends what came between the page and this, then each post that is announced.
  private func tell(_ page: OpenPage) async {
    if let after, await !send(page, { try Post.after(after, in: topic, $0) }) { return }
    for await announcement in announcements {
      let mayGoOn =
        switch announcement.channel {
        case PostChange.channel: await sendAnnounced(announcement.payload, page)
        case Announcement.gap: await send(page) { try Post.after(after ?? Int.max, in: topic, $0) }
        default: true
        }
      if !mayGoOn { return }
    }
  }

  private func sendAnnounced(_ payload: String, _ page: OpenPage) async -> Bool {
    let keys = payload.split(separator: " ")
    guard keys.count == 2, Topic.ID(String(keys[0])) == topic, let post = Post.ID(String(keys[1])) else {
      return true
    }
    return await send(page) { try Post.shown(post, $0).map { [$0] } ?? [] }
  }

  /// Sends posts as they look to the reader now. False when there is nobody any more who may read them.
  private func send(
    _ page: OpenPage, _ posts: @escaping @Sendable (Sight) throws -> [PostShown]
  ) async -> Bool {
    let topic = topic
    do {
      let items = try await visit.read { visit -> [String]? in
        guard let head = try Topic.head(topic, visit.sight) else { return nil }
        let posts = try posts(visit.sight)
        guard !posts.isEmpty else { return [] }
        let content = try TopicContent(head, posts: posts, visit.sight)
        return posts.map { postItem($0, in: content, visit).text }
      }
      guard let items = items ?? nil else {
        page.yield(LiveAnswer.Event(name: "end", data: ""))
        return false
      }
      for item in items { page.yield(LiveAnswer.Event(name: "post", data: item)) }
      return true
    } catch {
      // The page asks again by itself; what it missed is sent to it then.
      return false
    }
  }

  private func keepAlive(_ page: OpenPage) async {
    let end = ContinuousClock.now.advanced(by: TopicWatch.longest)
    while ContinuousClock.now < end {
      guard (try? await Task.sleep(for: TopicWatch.pulse)) != nil else { return }
      page.yield(LiveAnswer.Event(name: "", data: ""))
    }
  }
}

extension Post {
  /// The posts of a topic after a number, a page of them at most.
  static func after(_ number: Int, in topic: Topic.ID, _ sight: Sight) throws -> [PostShown] {
    number < Int.max ? try page(of: topic, from: number + 1, sight) : []
  }
}
