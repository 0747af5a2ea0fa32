import Storage

/// Places conversations in rooms over a year: who asks, who answers, and when, as a seed has it.
struct DemoTalk {
  let rooms: [DemoRoom]
  /// The end of the year: nothing is said after it.
  let now: Timestamp
  let clock: LocalClock
  var random: SeededGenerator
  private var used: [Space.ID: Int] = [:]

  init(rooms: [DemoRoom], now: Timestamp, clock: LocalClock, random: SeededGenerator) {
    self.rooms = rooms
    self.now = now
    self.clock = clock
    self.random = random
  }

  /// All conversations, each in one of its rooms, oldest first.
  mutating func place(_ conversations: [Conversation]) -> [DemoTopic] {
    conversations.shuffled(using: &random).compactMap { place($0) }.sorted { $0.opened < $1.opened }
  }

  /// One conversation in one of its rooms; nothing when no room has anybody to open it.
  mutating func place(_ conversation: Conversation) -> DemoTopic? {
    guard let room = room(for: conversation), let asker = asker(of: conversation, in: room) else {
      return nil
    }
    var at = opening(of: conversation, in: room)
    let first = DemoTopic.Post(id: .random(using: &random), author: asker, text: conversation.body, at: at)
    var said = [first]
    for reply in conversation.replies {
      at = next(after: at, byAsker: reply.isByAsker)
      guard at < now else { break }
      let author = reply.isByAsker ? asker : replier(reply, in: room, after: said.map(\.author.id))
      guard let author else { continue }
      said.append(DemoTopic.Post(id: .random(using: &random), author: author, text: reply.text, at: at))
    }
    let helped = conversation.replies.firstIndex(where: \.helped).map { $0 + 1 }
    used[room.id, default: 0] += 1
    return DemoTopic(
      id: .random(using: &random), room: room, kind: conversation.kind,
      title: filled(conversation.title, of: first, room),
      posts: said.enumerated().map { filled($0.offset, $0.element, in: said, room) },
      helped: helped.flatMap { $0 < said.count ? $0 : nil })
  }

  /// The room with the least said so far among those it fits; now and then everyone's.
  private mutating func room(for conversation: Conversation) -> DemoRoom? {
    let fitting = rooms.filter { room in
      conversation.rooms.contains(room.label) && !candidates(for: conversation, in: room).isEmpty
    }
    if let open = fitting.first(where: { $0.label == "everyone" }), random.happens(0.45) { return open }
    let closed = fitting.filter { $0.label != "everyone" && !($0.isQuiet && !conversation.months.isEmpty) }
    return closed.shuffled(using: &random).min { used[$0.id, default: 0] < used[$1.id, default: 0] }
      ?? fitting.first
  }

  private func candidates(for conversation: Conversation, in room: DemoRoom) -> [DemoPerson] {
    room.members.filter { person in
      switch conversation.place {
      case "small": smallPlaces.contains(person.siteCode)
      case "island": islands.contains(person.siteCode)
      case "private": person.siteCode.hasPrefix("private")
      default: true
      }
    }
  }

  private mutating func asker(of conversation: Conversation, in room: DemoRoom) -> DemoPerson? {
    let candidates = candidates(for: conversation, in: room)
    let sameWork = candidates.filter { $0.profession == conversation.profession }
    return random.pick(sameWork.isEmpty ? candidates : sameWork)
  }

  private mutating func replier(
    _ reply: Conversation.Reply, in room: DemoRoom, after earlier: [Person.ID]
  ) -> DemoPerson? {
    let others = room.members.filter { !earlier.contains($0.id) }
    let sameWork = others.filter { $0.profession == reply.profession }
    return random.pick(sameWork.isEmpty ? others : sameWork)
  }

  /// A moment of a working day in the year behind us; a quiet network fell silent five months ago.
  private mutating func opening(of conversation: Conversation, in room: DemoRoom) -> Timestamp {
    let farthest = 364
    let nearest = room.isQuiet ? 152 : 0
    for _ in 0..<200 {
      let back = nearest + Int(Double(farthest - nearest) * Double.random(in: 0..<1, using: &random))
      let at = workingMoment(now.adding(.days(-back)))
      let day = clock.day(at)
      if at < now, day.weekday <= 5, conversation.months.isEmpty || conversation.months.contains(day.month) {
        return at
      }
    }
    return workingMoment(now.adding(.days(-nearest - 3)))
  }

  /// The same day at some time between half past seven and half past four.
  private mutating func workingMoment(_ at: Timestamp) -> Timestamp {
    let minutes = clock.local(at).minutes
    return at.adding(.minutes(Int.random(in: 450...990, using: &random) - minutes))
  }

  /// An hour or a few days later; the asker's own follow-up takes its time.
  private mutating func next(after at: Timestamp, byAsker: Bool) -> Timestamp {
    let quick = random.happens(0.5)
    let wait =
      byAsker
      ? Int.random(in: 300...30_000, using: &random)
      : quick ? Int.random(in: 12...400, using: &random) : Int.random(in: 400...6_000, using: &random)
    let later = at.adding(.minutes(wait))
    let minutes = clock.local(later).minutes
    return minutes < 420 || minutes > 1_320 ? later.adding(.minutes(11 * 60)) : later
  }
}

/// Municipalities of fewer than some 25 000 inhabitants.
private let smallPlaces: Set<String> = [
  "0155", "0183", "0187", "0201", "0223", "0336", "0350", "0440", "0482", "0492", "0563", "0665", "0671",
  "0741",
  "0773", "0825", "0766", "0727", "0450", "0161", "0482",
]

/// Municipalities that are islands, or nothing but islands.
private let islands: Set<String> = ["0400", "0482", "0492", "0563", "0741", "0825", "0773", "0360", "0390"]
