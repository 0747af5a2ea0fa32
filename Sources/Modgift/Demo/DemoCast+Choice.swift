import Storage

extension DemoCast {
  /// Those through whose eyes a demo is best seen: the trainer with the most going on, the host of the same
  /// network, the host of a silent one, somebody new beside the trainer, a manager and the coordinator.
  init(_ demo: Demo, at now: Timestamp) {
    let hosts = Set(demo.hosts.values.map(\.host))
    let networks = demo.rooms.filter { $0.label == "network" && !$0.isQuiet }
    let candidates = networks.flatMap(\.members).filter { !hosts.contains($0.id) && !$0.isManager }
    let news = DemoNews(demo, at: now)
    let trainer = candidates.max { (news.weight(for: $0), $0.email) < (news.weight(for: $1), $1.email) }
    let network = networks.first { $0.id == trainer?.network } ?? networks.first
    let quiet = demo.rooms.first { $0.label == "network" && $0.isQuiet }
    let speakers = Set(demo.topics.flatMap { $0.posts.map(\.author.id) })
    let quietHost = quiet?.members.first { hosts.contains($0.id) }
    let newcomer = network?.members.first {
      !speakers.contains($0.id) && !hosts.contains($0.id) && !$0.isManager && $0.id != trainer?.id
    }
    self.init(
      trainer: trainer?.email ?? "",
      host: network?.members.first { hosts.contains($0.id) }?.email ?? "",
      quietHost: quietHost?.email ?? "", newcomer: newcomer?.email ?? "",
      manager: (network?.members.first(where: \.isManager) ?? demo.managers.first)?.email ?? "",
      coordinator: demo.coordinator.email)
  }
}

/// How much there is for somebody to come home to: what was said in their network lately, who answered them,
/// and whom they could help.
struct DemoNews {
  /// How far back is lately, in days; as long the people one signs in as have been away.
  static let days = 21

  private let inNetwork: [Space.ID: Int]
  private let answered: [Person.ID: Int]
  private let waiting: [Space.ID: [DemoPerson]]

  init(_ demo: Demo, at now: Timestamp) {
    let lately = now.adding(.days(-DemoNews.days))
    var inNetwork: [Space.ID: Int] = [:]
    var answered: [Person.ID: Int] = [:]
    var waiting: [Space.ID: [DemoPerson]] = [:]
    for topic in demo.topics {
      guard let asker = topic.posts.first?.author else { continue }
      if topic.lastPosted > lately { inNetwork[topic.room.id, default: 0] += 1 }
      answered[asker.id, default: 0] += topic.posts.count { $0.at > lately && $0.author.id != asker.id }
      if topic.kind == "question", topic.posts.count == 1 {
        waiting[topic.room.id, default: []].append(asker)
      }
    }
    self.inNetwork = inNetwork
    self.answered = answered
    self.waiting = waiting
  }

  /// The more, the livelier; each of the three counts for something, none for everything.
  func weight(for person: DemoPerson) -> Int {
    guard let network = person.network else { return 0 }
    let helped = (waiting[network] ?? []).count { $0.id != person.id }
    let alike = (waiting[network] ?? []).count { $0.id != person.id && $0.profession == person.profession }
    return min(inNetwork[network] ?? 0, 4) * 4 + min(answered[person.id] ?? 0, 2) * 5 + min(helped, 2) * 2
      + min(alike, 1) * 3
  }
}
