extension Danish {
  var roomsTitle: String { "Rum" }
  var roomsLead: String { "Her taler du med andre. Over hvert rum står, hvem der kan læse med." }
  func roomName(_ room: Room) -> String {
    guard room.space.kind == .direct else { return roomName(room.space.kind, name: room.space.name) }
    return room.others.isEmpty ? "Kun dig" : list(room.others)
  }
  func roomName(_ kind: Space.Kind, name: String) -> String {
    switch kind {
    case .everyone: "Alle"
    case .network, .group: name
    case .direct: name.isEmpty ? "Direkte samtale" : name
    }
  }
  func roomKind(_ kind: Space.Kind) -> String {
    switch kind {
    case .everyone: "Åbent for alle i programmet"
    case .network: "Netværk"
    case .group: "Gruppe"
    case .direct: "Direkte"
    }
  }
  func audience(_ room: Room) -> String {
    switch room.space.kind {
    case .everyone: "Alle i programmet"
    case .network, .group: "Kun \(room.space.name)"
    case .direct: room.others.isEmpty ? "Kun dig" : "Kun \(list(["dig"] + room.others))"
    }
  }
  func readers(_ count: Int) -> String {
    count == 1 ? "1 person kan læse det" : "\(number(count)) personer kan læse det"
  }
  func newTopics(_ count: Int, orMore: Bool) -> String {
    orMore ? "\(number(count))+ nye" : count == 1 ? "1 ny" : "\(number(count)) nye"
  }
  var startTopic: String { "Start en samtale" }
  var startDirect: String { "Skriv til nogle få" }
  func membersTitle(_ room: String) -> String { "Hvem kan læse med i \(room)" }
  var emptyRoomTitle: String { "Her er stille endnu" }
  var emptyRoom: String { "Stil det første spørgsmål, eller fortæl, hvad der virkede hos jer." }
  var nothingUnread: String { "Du har læst det hele." }
  var nothingHere: String { "Der er ingen samtaler af den slags her." }
  var filterTopics: String { "Vis samtaler" }
  var allTopics: String { "Alle" }
  func filter(_ filter: TopicFilter) -> String {
    switch filter {
    case .all: allTopics
    case .unread: "Ulæste"
    case .waiting: "Mangler svar"
    case .question: "Spørgsmål"
    case .experience: "Erfaringer"
    case .news: "Nyt"
    }
  }
  var pinnedTopics: String { "Sat øverst" }
  var topicPages: String { "Flere samtaler" }
  var olderTopics: String { "Flere" }
  var newestTopics: String { "Til begyndelsen" }
  var markAllRead: String { "Markér alt som læst" }
  var moreAboutRoom: String { "Mere om rummet" }
  func aboutRoom(_ kind: Space.Kind) -> String {
    kind == .network ? "Netværkets steder og vært" : "Gruppens medlemmer og vært"
  }
  var writeByMail: String { "Skriv fra din mail" }
  var followRoom: String { "Følg rummet" }
  var muteRoom: String { "Slå rummet fra" }
  var resetRoom: String { "Kun det, der angår mig" }
  func followingRoom(_ level: Following) -> String {
    level == .follow ? "Du følger rummet og får besked om alt." : "Du har slået rummet fra."
  }
  var newDirectTitle: String { "Skriv til nogle få" }
  var newDirectLead: String {
    "Vælg en til syv. Kun I kan læse det, der står der – heller ikke programmets folk."
  }
  var findPerson: String { "Find en person" }
  var findThem: String { "Find" }
  var chosenPeople: String { "Valgt" }
  var addPerson: String { "Vælg" }
  var removePerson: String { "Fjern" }
  var nobodyByThatName: String { "Vi fandt ingen med det navn." }
  var directNeedsOne: String { "Vælg mindst én person." }
  func directTooMany(_ most: Int) -> String { "Vælg højst \(most) personer." }
  var openDirect: String { "Åbn rummet" }
  var nextPeople: String { "Flere" }
}
