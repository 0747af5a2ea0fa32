import Storage

let hostingRoutes: [Route] = [
  .get("/networks/:space/hosting", showHosting),
  .post("/networks/:space/hosting/answer", answerHosting),
  .post("/networks/:space/hosting/wish", wishToHost),
  .post("/networks/:space/hosting/terms", chooseTerms),
  .post("/me/absences", addAbsence),
  .post("/me/absences/:absence/removal", removeAbsence),
]

extension Path {
  static func hosting(_ space: Space.ID) -> Path { Path("/networks", space, "hosting") }
  static func hosting(_ space: Space.ID, _ part: String) -> Path { Path("/networks", space, "hosting", part) }
}

/// What a room is told when somebody takes, or does not take, a seat in it.
@Sendable private func showHosting(_ visit: Visit) throws -> Answer {
  let hosting = try Hosting.of(try visit.key("space"), visit)
  return .page(hostingPage(hosting, visit))
}

/// Yes or not now to what one was asked.
@Sendable private func answerHosting(_ visit: Visit) throws -> Answer {
  let hosting = try Hosting.of(try visit.key("space"), visit)
  let space = hosting.room.space
  guard let seat = Keeping.Seat(rawValue: visit.call.form["seat"]) else { throw Refusal.notFound }
  guard visit.call.form["answer"] == "yes" else {
    try KeptRoom.decline(visit.viewer.person, in: space, HostDeed(visit))
    return .see(.hosting(space), saying: .saved)
  }
  guard hosting.room.isFree(seat, HostDeed(visit)) || hosting.question?.seat == seat,
    try KeptRoom.take(seat, visit.viewer.person, in: space, HostDeed(visit))
  else {
    return .page(hostingPage(hosting, isTaken: true, visit))
  }
  return .see(.hosting(space), saying: .saved)
}

@Sendable private func wishToHost(_ visit: Visit) throws -> Answer {
  let room = try Hosting.of(try visit.key("space"), visit).room
  let person = visit.viewer.person
  switch visit.call.form["wish"] {
  case "willing": try KeptRoom.offer(person, in: room.space, HostDeed(visit))
  case "later" where room.kind == .everyone && [room.keeping.host, room.keeping.deputy].contains(person):
    try KeptRoom.leave(person, to: nil, in: room.space, HostDeed(visit))
  case "later": try KeptRoom.decline(person, in: room.space, HostDeed(visit))
  case "unsaid": try KeptRoom.wish(.unsaid, person, in: room.space, HostDeed(visit))
  default: throw Refusal.notFound
  }
  return .see(.hosting(room.space), saying: .saved)
}

@Sendable private func chooseTerms(_ visit: Visit) throws -> Answer {
  let room = try Hosting.of(try visit.key("space"), visit).room
  guard room.keeping.host == visit.viewer.person else { throw Refusal.forbidden }
  guard let months = Int(visit.call.form["months"]), HostRule.termChoices.contains(months) else {
    throw Refusal.notFound
  }
  try KeptRoom.choose(
    months: months, showsOutside: visit.call.form["outside"] == "yes", in: room.space, visit.db)
  return .see(.hosting(room.space), saying: .saved)
}

@Sendable private func addAbsence(_ visit: Visit) throws -> Answer {
  let form = visit.call.form
  let known = try Absence.of(visit.viewer.person, from: visit.today, in: visit.db)
  switch absence(from: form["from"], through: form["through"], on: visit.today, already: known.count) {
  case .failure(let problem): return .page(awayPage(problem, visit))
  case .success(let days):
    try Absence.add(days, for: visit.viewer.person, in: visit.db)
    try keepOwnRooms(visit)
    return .see(Path.me.at("away"), saying: .saved)
  }
}

@Sendable private func removeAbsence(_ visit: Visit) throws -> Answer {
  guard try Absence.remove(try visit.key("absence"), of: visit.viewer.person, in: visit.db) else {
    throw Refusal.notFound
  }
  try keepOwnRooms(visit)
  return .see(Path.me.at("away"), saying: .saved)
}

/// Whoever is away from today gives way today.
private func keepOwnRooms(_ visit: Visit) throws {
  for space in try KeptRoom.kept(by: visit.viewer.person, visit.sight) {
    try KeptRoom.keep(space, HostDeed(visit))
  }
}
