import Storage

let roomRoutes: [Route] = [
  .get("/rooms", showRooms)
]

@Sendable func showRooms(_ visit: Visit) throws -> Answer {
  let rooms = try Room.all(visit.sight)
  let activity = try RoomActivity.of(rooms.map(\.id), visit.sight)
  return .page(roomsPage(rooms, activity, visit))
}
