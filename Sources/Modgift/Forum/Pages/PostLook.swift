import Markup
import Storage

/// All that the markup of a post is made of: what its topic's page shows of it, to a reader with these rights, on a
/// day. Two readers for whom all of it is the same see the same, and it is made once.
struct PostLook: Sendable, Hashable {
  let post: PostShown
  let author: Author?
  /// Who took it away, when it is gone.
  let remover: Author?
  let answers: [ReactionCount]
  /// The mail it came by, for its author alone.
  let mail: PostMail?
  let rights: PostRights
  /// Whether the asker said that it helped.
  let isHelped: Bool
  let isUnread: Bool
  let language: Language
  let today: Day
  /// When it was posted, changed and taken away, as the clock on the wall showed.
  let posted: LocalTime
  let edited: LocalTime?
  let deleted: LocalTime?

  init(_ post: PostShown, in content: TopicContent, _ visit: Visit) {
    func local(_ moment: Timestamp) -> LocalTime { visit.installation.clock.local(moment) }
    self.post = post
    author = content.authors[post.author]
    remover = post.deletedBy.flatMap { content.authors[$0] }
    answers = content.reactions[post.id] ?? []
    mail = content.mails[post.id]
    rights = PostRights(of: visit.viewer, over: post, in: content.head)
    isHelped = content.head.helped == post.id
    isUnread = post.number >= content.head.firstUnread ?? Int.max && post.author != visit.viewer.person
    language = visit.viewer.language
    today = visit.today
    posted = local(post.postedAt)
    edited = post.editedAt.map(local)
    deleted = post.deletedAt.map(local)
  }

  var phrases: any Phrases { language.phrases }

  /// A moment in words, as they are said on this day.
  func words(_ moment: LocalTime) -> String {
    phrases.moment(moment, from: LocalTime(day: today, minutes: 0))
  }

  /// Few of one post are kept, so its key tells enough; whether two are the same is asked of everything.
  func hash(into hasher: inout Hasher) {
    hasher.combine(post.id)
    hasher.combine(isUnread)
  }
}

/// What somebody may do with a post, as buttons are chosen by it.
struct PostRights: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  static let edit = PostRights(rawValue: 1)
  static let delete = PostRights(rawValue: 2)
  static let report = PostRights(rawValue: 4)
  static let sayWhatHelped = PostRights(rawValue: 8)
  static let shareOnward = PostRights(rawValue: 16)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(of viewer: Viewer, over post: PostShown, in topic: TopicHead) {
    self = []
    if viewer.mayEdit(post, in: topic) { insert(.edit) }
    if viewer.mayDelete(post, in: topic) { insert(.delete) }
    if viewer.mayReport(post, in: topic) { insert(.report) }
    if viewer.mayShareOnward(post, in: topic) { insert(.shareOnward) }
    if viewer.maySayWhatHelped(in: topic), post.number > 1 { insert(.sayWhatHelped) }
  }
}
