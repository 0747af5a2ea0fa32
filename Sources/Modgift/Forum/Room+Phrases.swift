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
  /// The way from a room to its network or group: who is in it, who keeps it.
  func aboutRoom(_ kind: Space.Kind) -> String
  var writeByMail: String { get }
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
