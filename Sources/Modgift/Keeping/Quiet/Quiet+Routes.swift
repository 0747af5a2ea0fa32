import Storage

let quietRoutes: [Route] = [
  .get("/networks/:space/starters", showStarters),
  .post("/networks/:space/starters", askStarter),
  .get("/networks/:space/neighbours", showNeighbours),
  .post("/networks/:space/pairings", suggestMeeting),
  .get("/networks/:space/mergers", confirmMerger),
  .post("/networks/:space/mergers", offerMerger),
  .post("/networks/:space/mergers/:offer/answer", answerMerger),
]

/// A network or group the viewer reads.
private func keptRoom(_ visit: Visit) throws -> Room {
  let room = try Room.required(try visit.key("space"), visit.sight)
  guard room.space.kind == .network || room.space.kind == .group else { throw Refusal.notFound }
  return room
}

/// A network the viewer is host or deputy of.
private func ownNetwork(_ visit: Visit) throws -> Room {
  let room = try keptRoom(visit)
  guard room.space.kind == .network, visit.viewer.hosts(room.space) else { throw Refusal.notFound }
  return room
}

@Sendable private func showStarters(_ visit: Visit) throws -> Answer {
  .page(startersPage(try keptRoom(visit), visit))
}

/// Asks a ready question in the viewer's name, or lets them edit it first.
@Sendable private func askStarter(_ visit: Visit) throws -> Answer {
  let room = try keptRoom(visit)
  let starters = visit.phrases.starters
  guard let number = Int(visit.call.form["starter"]), starters.indices.contains(number) else {
    throw Refusal.notFound
  }
  let starter = starters[number]
  if try visit.call.form["act"] == "edit" || hasWrittenTooMuch(visit) {
    let draft = Draft(
      id: .random(), space: room.id, topic: nil, kind: .question, title: starter.title, body: starter.text,
      savedAt: visit.now)
    try Draft.save(draft, visit.sight)
    return .see(Path.newTopic.with("draft", draft.id))
  }
  let text = try WrittenText(starter.text, for: room.id, visit.sight)
  let change = try Topic.open(
    Topic.Opening(kind: .question, title: starter.title, text: text), in: room.id, at: visit.now, visit.sight)
  try change.tell(visit.sight)
  return .see(Path.topic(change.topic))
}

@Sendable private func showNeighbours(_ visit: Visit) throws -> Answer {
  let room = try ownNetwork(visit)
  return .page(neighboursPage(room, try Neighbour.nearest(to: room.id, visit), visit))
}

/// The neighbour named in a form.
private func neighbour(of room: Room, _ typed: String, _ visit: Visit) throws -> Neighbour {
  guard let id = Space.ID(typed),
    let neighbour = try Neighbour.nearest(to: room.id, visit).first(where: { $0.space == id })
  else { throw Refusal.notFound }
  return neighbour
}

/// Writes to the other host in a room of the two alone.
@Sendable private func suggestMeeting(_ visit: Visit) throws -> Answer {
  let room = try ownNetwork(visit)
  let other = try neighbour(of: room, visit.call.form["other"], visit)
  let direct = try Room.direct(with: [other.host.id], at: visit.now, visit.sight)
  let words = visit.phrases.meetTogetherText(from: room.space.name, with: other.name)
  let sight = visit.sight.reading(direct)
  let change = try Topic.open(
    Topic.Opening(kind: .question, title: words.title, text: try WrittenText(words.text, for: direct, sight)),
    in: direct, at: visit.now, sight)
  try change.tell(sight)
  return .see(Path.topic(change.topic))
}

@Sendable private func confirmMerger(_ visit: Visit) throws -> Answer {
  let room = try ownNetwork(visit)
  let other = try neighbour(of: room, visit.call.query["with"], visit)
  return .page(mergerPage(room, other, visit))
}

@Sendable private func offerMerger(_ visit: Visit) throws -> Answer {
  let room = try ownNetwork(visit)
  guard room.space.host == visit.viewer.person else { throw Refusal.forbidden }
  let other = try neighbour(of: room, visit.call.form["other"], visit)
  try MergeOffer.make(from: room.id, to: other, visit)
  return .see(Path.network(room.id), saying: .saved)
}

/// Yes or not now by the other host. An offer that was answered, or whose networks changed, is answered clearly.
@Sendable private func answerMerger(_ visit: Visit) throws -> Answer {
  let room = try ownNetwork(visit)
  guard room.space.host == visit.viewer.person else { throw Refusal.forbidden }
  let offer = try MergeOffer.required(try visit.key("offer"), to: room.id, visit)
  try offer.answer(visit.call.form["answer"] == "yes", visit)
  return .see(Path.network(room.id), saying: .saved)
}
