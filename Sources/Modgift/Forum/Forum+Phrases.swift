/// The words of rooms and conversations.
protocol ForumPhrases: RoomPhrases, TopicPhrases, PostPhrases, WritingPhrases {}

/// The words of rooms.
protocol RoomPhrases: Sendable {
  var roomsTitle: String { get }
  var roomsLead: String { get }
  /// What a space is called by somebody who reads it.
  func roomName(_ room: Room) -> String
  func roomName(_ kind: Space.Kind, name: String) -> String
  func roomKind(_ kind: Space.Kind) -> String
  /// Who can see what is said in a room: "Kun Netværk Vest".
  func audience(_ room: Room) -> String
  func readers(_ count: Int) -> String
  func newTopics(_ count: Int, orMore: Bool) -> String
  var startTopic: String { get }
  var startDirect: String { get }
  func membersTitle(_ room: String) -> String
  var emptyRoomTitle: String { get }
  var emptyRoom: String { get }
  var nothingUnread: String { get }
  var nothingHere: String { get }
  var filterTopics: String { get }
  var allTopics: String { get }
  func filter(_ filter: TopicFilter) -> String
  var pinnedTopics: String { get }
  var topicPages: String { get }
  var olderTopics: String { get }
  var newestTopics: String { get }
  var markAllRead: String { get }
  var moreAboutRoom: String { get }
  var followRoom: String { get }
  var muteRoom: String { get }
  var resetRoom: String { get }
  func followingRoom(_ level: Following) -> String
  var newDirectTitle: String { get }
  var newDirectLead: String { get }
  var findPerson: String { get }
  var findThem: String { get }
  var chosenPeople: String { get }
  var addPerson: String { get }
  var removePerson: String { get }
  var nobodyByThatName: String { get }
  var directNeedsOne: String { get }
  func directTooMany(_ most: Int) -> String
  var openDirect: String { get }
  var nextPeople: String { get }
}

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

/// The words of a post.
protocol PostPhrases: Sendable {
  func moreAboutPost(by author: String) -> String
  func edited(_ moment: String) -> String
  func deletedPost(by name: String, _ moment: String) -> String
  func deletedOwnPost(_ author: String, _ moment: String) -> String
  func reaction(_ kind: Reaction.Kind) -> String
  func reactionSpoken(_ kind: Reaction.Kind, _ count: Int, isMine: Bool) -> String
  var helped: String { get }
  var sayHelped: String { get }
  var sayNotHelped: String { get }
  var edit: String { get }
  var delete: String { get }
  var report: String { get }
  var editTitle: String { get }
  var savePost: String { get }
  var historyTitle: String { get }
  var historyLead: String { get }
  func historyUntil(_ moment: String) -> String
  var historyNow: String { get }
  var backToTopic: String { get }
  var deleteTitle: String { get }
  var deleteWords: String { get }
  var deleteTopicWords: String { get }
  var reportTitle: String { get }
  var reportLead: String { get }
  var reportReason: String { get }
  var sendReport: String { get }
  var reportsTitle: String { get }
  var reportsLead: String { get }
  var noReportsTitle: String { get }
  var noReports: String { get }
  func reportLine(reporter: String, author: String, _ moment: String) -> String
  var settle: String { get }
}

/// The words of the boxes one writes in.
protocol WritingPhrases: Sendable {
  var newTopicTitle: String { get }
  var chooseKind: String { get }
  var chooseRoom: String { get }
  var chooseRoomHint: String { get }
  var topicTitle: String { get }
  var topicTitleHint: String { get }
  var topicText: String { get }
  var yourReply: String { get }
  var text: String { get }
  func send(to readers: Int) -> String
  var showIt: String { get }
  var previewTitle: String { get }
  var notSent: String { get }
  func problem(_ problem: TextProblem) -> String
  var roomIsGone: String { get }
  func tooManyPosts(minutes: Int) -> String
  var editorWords: Editor.Words { get }
  var draftSaved: String { get }
  var draftUnsaved: String { get }
  var draftExpired: String { get }
  var draftRestore: String { get }
  var draftIsHere: String { get }
  var draftsTitle: String { get }
  var draftsLead: String { get }
  var noDraftsTitle: String { get }
  var noDrafts: String { get }
  var draftWithoutTitle: String { get }
  func draftOfReply(to title: String) -> String
  var draftOfLostReply: String { get }
  func draftFrom(_ moment: String) -> String
  var discard: String { get }
  var openDraft: String { get }
  var topicIsGoneTitle: String { get }
  var topicIsGone: String { get }
  var topicIsClosed: String { get }
  var keepAsDraft: String { get }
}
