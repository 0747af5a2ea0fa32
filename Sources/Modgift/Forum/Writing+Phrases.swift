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
