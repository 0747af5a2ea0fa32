import Storage

/// What one person's digest holds: what the features offered, in order, without what its level hides and without
/// what stands there twice.
struct Digest {
  static let mailKind = "digest"
  /// The longest time a digest looks back, in days.
  static let longestWindow = 35
  /// After so many days without a sign it asks whether to go on, and again after as many.
  static let daysOfSilence = 90

  private(set) var parts: [(part: DigestSection.Part, items: [DigestItem])] = []
  /// What it asks of the person, for its subject.
  private(set) var asks: [String] = []
  /// How many things of rooms that say nothing were left out.
  private(set) var unsaid = 0

  /// - Parameter levels: What each of the person's rooms lets its mail say to them; a room that is not there wants
  ///   nothing said at all.
  init(_ sections: [DigestSection], levels: [Space.ID: MailLevel]) {
    var told: Set<String> = []
    for part in DigestSection.Part.allCases {
      var items: [DigestItem] = []
      for section in sections where section.part == part {
        let fresh = section.items.filter { told.insert($0.link.withoutQuery).inserted }
        let said = fresh.compactMap { $0.said(at: levels) }
        unsaid += fresh.count { $0.isUnsaid(at: levels) }
        items += said
        if let ask = section.asks, !said.isEmpty, !asks.contains(ask) { asks.append(ask) }
      }
      if !items.isEmpty { parts.append((part, items)) }
    }
  }

  var isEmpty: Bool { parts.isEmpty && unsaid == 0 }
  /// How many conversations it tells of.
  var missed: Int { parts.first { $0.part == .missed }?.items.count ?? 0 }

  /// Whether it is time to ask somebody whether they still want it.
  static func asksWhetherToGoOn(lastSign: Day, askedOn: Day?, on today: Day) -> Bool {
    lastSign.distance(to: today) >= daysOfSilence
      && (askedOn.map { $0.distance(to: today) >= daysOfSilence } ?? true)
  }
}

extension DigestItem {
  /// What its level lets be said of it; nothing where that is nothing.
  fileprivate func said(at levels: [Space.ID: MailLevel]) -> DigestItem? {
    guard let space else { return self }
    switch levels[space.id] {
    case .full: return self
    case .title:
      var item = self
      item.excerpt = ""
      return item
    case .nothing, nil: return nil
    }
  }

  /// Whether there is something, of which nothing may be said.
  fileprivate func isUnsaid(at levels: [Space.ID: MailLevel]) -> Bool {
    space.map { levels[$0.id] == .nothing } ?? false
  }
}

extension Path {
  /// The thing it leads to, whatever place in it.
  fileprivate var withoutQuery: String { String(address.prefix { $0 != "?" && $0 != "#" }) }
}
