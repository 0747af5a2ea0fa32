import Storage

/// A room of the demo and who is in it.
struct DemoRoom: Sendable {
  let id: Space.ID
  /// What conversations call it: `everyone`, `network`, or a group's name.
  let label: String
  let name: String
  let members: [DemoPerson]
  var isQuiet = false
}

/// A conversation placed in a room: who said what, and when.
struct DemoTopic: Sendable {
  struct Post: Sendable {
    let id: Key<DemoTopic.Post>
    let author: DemoPerson
    let text: String
    let at: Timestamp
  }

  let id: Key<DemoTopic>
  let room: DemoRoom
  let kind: String
  let title: String
  let posts: [Post]
  /// The place in `posts` of the answer that helped.
  let helped: Int?

  var opened: Timestamp { posts.first?.at ?? Timestamp(milliseconds: 0) }
  var lastPosted: Timestamp { posts.last?.at ?? opened }
}
