/// The words of a conversation.
protocol TopicPhrases: Sendable {
  func topicKind(_ kind: Topic.Kind) -> String
  func topicKindHelp(_ kind: Topic.Kind) -> String
  func replies(_ count: Int) -> String
  var badgeNew: String { get }
  var badgeWaiting: String { get }
  var badgeAnswered: String { get }
  var badgePinned: String { get }
  var badgeClosed: String { get }
  var badgeShared: String { get }
  var posts: String { get }
  var newSinceLast: String { get }
  var newPostArrived: String { get }
  var postPages: String { get }
  var earlierPosts: String { get }
  var laterPosts: String { get }
  var markRead: String { get }
  var moreAboutTopic: String { get }
  var followTopic: String { get }
  var muteTopic: String { get }
  /// What still reaches whoever has muted it.
  var muteTopicNote: String { get }
  var resetTopic: String { get }
  func followingTopic(_ level: Following) -> String
  var pin: String { get }
  var unpin: String { get }
  var close: String { get }
  var reopen: String { get }
  var closedTitle: String { get }
  var closedWords: String { get }
  var waitingForAnswer: String { get }
  var goToAnswer: String { get }
}
