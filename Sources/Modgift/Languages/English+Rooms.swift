extension English {
  var roomsTitle: String { "Rooms" }
  var roomsLead: String { "Here you talk with others. Over each room it says who can read along." }
  func roomName(_ room: Room) -> String {
    guard room.space.kind == .direct else { return roomName(room.space.kind, name: room.space.name) }
    return room.others.isEmpty ? "Only you" : list(room.others)
  }
  func roomName(_ kind: Space.Kind, name: String) -> String {
    switch kind {
    case .everyone: "Everyone"
    case .network, .group: name
    case .direct: name.isEmpty ? "Direct conversation" : name
    }
  }
  func roomKind(_ kind: Space.Kind) -> String {
    switch kind {
    case .everyone: "Open to everyone in the programme"
    case .network: "Network"
    case .group: "Group"
    case .direct: "Direct"
    }
  }
  func audience(_ room: Room) -> String {
    switch room.space.kind {
    case .everyone: "Everyone in the programme"
    case .network, .group: "Only \(room.space.name)"
    case .direct: room.others.isEmpty ? "Only you" : "Only \(list(["you"] + room.others))"
    }
  }
  func readers(_ count: Int) -> String {
    count == 1 ? "1 person can read this" : "\(number(count)) people can read this"
  }
  func newTopics(_ count: Int, orMore: Bool) -> String { "\(number(count))\(orMore ? "+" : "") new" }
  var startTopic: String { "Start a conversation" }
  var startDirect: String { "Write to a few" }
  func membersTitle(_ room: String) -> String { "Who can read along in \(room)" }
  var emptyRoomTitle: String { "It is quiet here so far" }
  var emptyRoom: String { "Ask the first question, or tell what worked where you are." }
  var nothingUnread: String { "You have read it all." }
  var nothingHere: String { "There are no conversations of that kind here." }
  var filterTopics: String { "Show conversations" }
  var allTopics: String { "All" }
  func filter(_ filter: TopicFilter) -> String {
    switch filter {
    case .all: allTopics
    case .unread: "Unread"
    case .waiting: "Unanswered"
    case .question: "Questions"
    case .experience: "Experiences"
    case .news: "News"
    }
  }
  var pinnedTopics: String { "Pinned" }
  var topicPages: String { "More conversations" }
  var olderTopics: String { "More" }
  var newestTopics: String { "To the beginning" }
  var markAllRead: String { "Mark all as read" }
  var moreAboutRoom: String { "More about the room" }
  func aboutRoom(_ kind: Space.Kind) -> String {
    kind == .network ? "The network’s sites and host" : "The group’s members and host"
  }
  var writeByMail: String { "Write by mail" }
  var followRoom: String { "Follow the room" }
  var muteRoom: String { "Mute the room" }
  var resetRoom: String { "Only what concerns me" }
  func followingRoom(_ level: Following) -> String {
    level == .follow ? "You follow the room and are told of everything." : "You have muted the room."
  }
  var newDirectTitle: String { "Write to a few" }
  var newDirectLead: String {
    "Choose one to seven. Only you can read what is said there – not the programme's team either."
  }
  var findPerson: String { "Find a person" }
  var findThem: String { "Find" }
  var chosenPeople: String { "Chosen" }
  var addPerson: String { "Choose" }
  var removePerson: String { "Remove" }
  var nobodyByThatName: String { "We found nobody by that name." }
  var directNeedsOne: String { "Choose at least one person." }
  func directTooMany(_ most: Int) -> String { "Choose at most \(most) people." }
  var openDirect: String { "Open the room" }
  var nextPeople: String { "More" }
}
