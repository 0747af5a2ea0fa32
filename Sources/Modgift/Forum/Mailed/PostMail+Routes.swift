import Storage

let postMailRoutes: [Route] = [.get("/posts/:post/mail", showPostMail)]

/// What came with one's own post; for everybody else, and for a post that did not come by mail, there is no such page.
@Sendable private func showPostMail(_ visit: Visit) throws -> Answer {
  let post = try Post.required(try visit.key("post"), visit.sight)
  guard let mail = try PostMail.of([post], visit.sight)[post.id] else { throw Refusal.notFound }
  let topic = try Topic.required(post.topic, visit.sight)
  return .page(postMailPage(mail, of: post, in: try Room(of: topic.space, visit.sight), visit))
}
