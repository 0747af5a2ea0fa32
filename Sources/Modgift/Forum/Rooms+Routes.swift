import Storage

let roomRoutes: [Route] = [
  .get("/rooms", showRooms),
  .get("/rooms/new", showNewRoom),
  .post("/rooms", openRoom),
  .get("/rooms/:space", showRoom),
  .get("/rooms/:space/members", showMembers),
  .get("/rooms/:space/mentionable", showMentionable),
  .get("/rooms/:space/reports", showReports),
  .post("/rooms/:space/reading", readRoom),
  .post("/rooms/:space/following/:level", followRoom),
]

@Sendable func showRooms(_ visit: Visit) throws -> Answer {
  let rooms = try Room.all(visit.sight)
  let activity = try RoomActivity.of(rooms.map(\.id), visit.sight)
  return .page(roomsPage(rooms, activity, visit))
}

@Sendable func showRoom(_ visit: Visit) throws -> Answer {
  let room = try Room.required(try visit.key("space"), visit.sight)
  let filter = TopicFilter(asked: visit.call.query["show"])
  let position = TopicPosition(visit.call.query["after"])
  let list = try TopicList(in: room.id, filter, after: position, visit.sight)
  let activity = try RoomActivity.of([room.id], visit.sight)[room.id]
  return .page(roomPage(room, list, filter, activity, visit))
}

@Sendable func showMembers(_ visit: Visit) throws -> Answer {
  let room = try Room.required(try visit.key("space"), visit.sight)
  let last = Person.ID(visit.call.query["after"])
  return .page(membersPage(room, try RoomReader.page(of: room.id, after: last, visit.sight), visit))
}

@Sendable func showMentionable(_ visit: Visit) throws -> Answer {
  let room = try Room.required(try visit.key("space"), visit.sight)
  let people = try Mentionable.named(String(visit.call.query["q"].prefix(100)), in: room.id, visit.sight)
  let list = people.map { person in
    JSON.object([
      .init("name", .text(person.name)), .init("note", .text(person.profession)),
      .init("insert", .text(person.typed)),
    ])
  }
  return .file(type: "application/json", bytes: Array(JSON.list(list).written.utf8))
}

@Sendable func readRoom(_ visit: Visit) throws -> Answer {
  let room = try Room.required(try visit.key("space"), visit.sight)
  try Room.markAllRead(room.id, at: visit.now, visit.sight)
  return .see(Path.room(room.id), saying: .saved)
}

@Sendable func followRoom(_ visit: Visit) throws -> Answer {
  let room = try Room.required(try visit.key("space"), visit.sight)
  let level = visit.call.parameters["level"] ?? ""
  guard level == "own" || Following(rawValue: level) != nil else { throw Refusal.notFound }
  try Room.setFollowing(Following(rawValue: level), of: room.id, visit.sight)
  return .see(Path.room(room.id), saying: .saved)
}

@Sendable func showNewRoom(_ visit: Visit) throws -> Answer {
  let query = visit.call.query
  let choice = try DirectChoice(chosen: query.all("person"), typed: query["q"], visit.sight)
  return .page(newRoomPage(choice, visit))
}

@Sendable func openRoom(_ visit: Visit) throws -> Answer {
  let choice = try DirectChoice(chosen: visit.call.form.all("person"), typed: "", visit.sight)
  guard !choice.chosen.isEmpty else {
    return .page(newRoomPage(choice, problem: visit.phrases.directNeedsOne, visit))
  }
  guard choice.chosen.count <= DirectChoice.most else {
    return .page(newRoomPage(choice, problem: visit.phrases.directTooMany(DirectChoice.most), visit))
  }
  return .see(Path.room(try Room.direct(with: choice.chosen.map(\.id), at: visit.now, visit.sight)))
}
