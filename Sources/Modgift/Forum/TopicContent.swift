import Storage

/// All a topic's page shows: a page of its posts, who wrote them, what others answered with one tap.
struct TopicContent {
  let head: TopicHead
  let room: Room
  let posts: [PostShown]
  let authors: [Person.ID: Author]
  let reactions: [Post.ID: [ReactionCount]]
  /// What came with the viewer's own posts that were sent by mail.
  let mails: [Post.ID: PostMail]
  /// The number of the first post of this page.
  let from: Int

  /// Loads the page that begins with a number; the one with the first new post when none is asked for.
  init(_ head: TopicHead, from asked: Int?, _ sight: Sight) throws {
    let from = asked.map { Topic.pageStart(of: min(max(1, $0), head.lastNumber)) } ?? head.openingPage
    let posts = try Post.page(of: head.id, from: from, sight.within(head.space.id))
    try self.init(head, posts: posts, from: from, sight)
  }

  /// Loads what belongs to some posts of a topic that were found for the viewer.
  init(_ head: TopicHead, posts: [PostShown], _ sight: Sight) throws {
    try self.init(head, posts: posts, from: Topic.pageStart(of: posts.first?.number ?? 1), sight)
  }

  private init(_ head: TopicHead, posts: [PostShown], from: Int, _ sight: Sight) throws {
    let inside = sight.within(head.space.id)
    self.head = head
    self.posts = posts
    self.from = from
    room = try Room(of: head.space, sight)
    authors = try Author.of(posts, sight)
    reactions = try Post.reactions(to: posts, inside)
    mails = try PostMail.of(posts, inside)
  }

  /// Whether the topic goes on after this page.
  var hasMore: Bool { from + Topic.postsPerPage <= head.lastNumber }
}
