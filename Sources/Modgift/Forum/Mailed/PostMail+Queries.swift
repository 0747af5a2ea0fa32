import Storage

extension PostMail {
  /// All that came with the viewer's posts, the first first.
  static func all(_ sight: Sight) throws -> [PostMail] {
    try sight.db.all(
      PostMail.self,
      """
      SELECT mail.post_id, mail.cuts, mail.files FROM \(sight.visible(.postMail)) AS mail
      ORDER BY mail.came_at, mail.post_id
      """)
  }

  /// What came with the viewer's own posts among these.
  static func of(_ posts: [PostShown], _ sight: Sight) throws -> [Post.ID: PostMail] {
    let own = posts.filter { $0.hasMail && $0.author == sight.viewer.person && !$0.isDeleted }.map(\.id)
    guard !own.isEmpty else { return [:] }
    let mails = try sight.db.all(
      PostMail.self,
      """
      SELECT mail.post_id, mail.cuts, mail.files FROM \(sight.visible(.postMail)) AS mail
      WHERE mail.post_id IN (\(list: own))
      """)
    return Dictionary(mails.map { ($0.post, $0) }) { first, _ in first }
  }
}
