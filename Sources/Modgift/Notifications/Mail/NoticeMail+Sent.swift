import Mail
import Markup
import Storage

extension NoticeMail {
  /// The most posts that are compared with what an answer quotes.
  private static let mostPosts = 200

  /// All that mails about a topic may have said to the viewer, made from what they may read of it now: nothing is kept
  /// of the mails themselves. A post that was deleted meanwhile may stand in an answer, and nobody knows its words.
  static func sent(about topic: TopicHead, _ sight: Sight, _ settings: Settings) throws -> SentText {
    let posts = try MailedPost.all(in: topic.id, most: mostPosts, sight)
    let said = posts.filter { !$0.isDeleted }
    let authors = Array(Set(said.map(\.author))).sorted()
    let domain = String(settings.mailDomain)
    let rooms = Language.allCases.map { $0.phrases.roomName(topic.space.kind, name: topic.space.name) }
    let lines = zip(Language.allCases.map(\.phrases), rooms).flatMap { phrases, room in
      frame(room, phrases) + words(of: topic, in: room, by: authors, phrases)
    }
    return SentText(
      (lines + [topic.title] + said.flatMap(\.lines)).joined(separator: "\n"),
      frame: zip(Language.allCases.map(\.phrases), rooms).flatMap { frame($1, $0) },
      from: [domain, settings.programmeName] + rooms,
      hosts: [domain, settings.publicHost],
      isWhole: said.count == posts.count && posts.count < mostPosts)
  }

  /// Sentences that stand in these mails and in no others.
  private static func frame(_ room: String, _ phrases: any Phrases) -> [String] {
    [phrases.orReplyToMail, phrases.mailSaysTitleOnly, phrases.whyNotice(room)]
  }

  /// What the program says around what people wrote.
  private static func words(
    of topic: TopicHead, in room: String, by authors: [String], _ phrases: any Phrases
  ) -> [String] {
    let settings = NoticeKind.allCases.map { MailSetting.notice($0) } + [.room(topic.space.id), .allNotices]
    let acts = Notification.Kind.allCases.filter { NoticeKind($0) != nil }
    return [room, phrases.readAndReply, phrases.allMailSettings]
      + settings.map { phrases.stop($0, room: room) }
      + authors.flatMap { author in acts.map { phrases.notice($0, by: author) } }
  }
}

/// A post as mails may have told of it: as it is, or as it was before it was changed.
private struct MailedPost: RowDecodable {
  let author: String
  let title: String?
  let body: String
  let isDeleted: Bool

  init(from row: inout Row) throws {
    author = try row.next()
    title = try row.next()
    body = try row.next()
    isDeleted = try row.next()
  }

  /// As it stands in a mail.
  var lines: [String] {
    [title, Markdown.plainText(body, limit: NoticeMail.longestQuote)].compactMap(\.self)
  }

  /// The latest posts of others in a topic and what they said before: nobody is mailed what they wrote themself.
  static func all(in topic: Topic.ID, most: Int, _ sight: Sight) throws -> [MailedPost] {
    let posts = try sight.db.all(
      MailedPost.self,
      """
      SELECT author.name, NULL, post.body, post.deleted_at IS NOT NULL
      FROM \(sight.visible(.post)) AS post JOIN person AS author ON author.id = post.author_id
      WHERE post.topic_id = \(topic) AND post.author_id <> \(sight.viewer.person)
      ORDER BY post.number DESC LIMIT \(most)
      """)
    let revisions = try sight.db.all(
      MailedPost.self,
      """
      SELECT author.name, revision.title, revision.body, post.deleted_at IS NOT NULL
      FROM \(sight.visible(.postRevision)) AS revision
      JOIN \(sight.visible(.post)) AS post ON post.id = revision.post_id
      JOIN person AS author ON author.id = post.author_id
      WHERE post.topic_id = \(topic) AND post.author_id <> \(sight.viewer.person)
        AND post.deleted_at IS NULL
      ORDER BY revision.replaced_at DESC LIMIT \(most)
      """)
    return posts + revisions
  }
}
