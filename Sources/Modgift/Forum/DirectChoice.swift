import Storage

/// Who is chosen for a direct room, and who may be.
struct DirectChoice {
  /// The most people one can choose; with oneself there are eight.
  static let most = 7
  /// So many are offered at a time.
  static let mostFound = 12

  let chosen: [Mentionable]
  let found: [Mentionable]
  let typed: String

  /// - Parameters:
  ///   - keys: The people chosen so far, as they came from outside.
  ///   - typed: The beginning of a name.
  init(chosen keys: [String], typed: String, _ sight: Sight) throws {
    var wanted: [Person.ID] = []
    for key in keys.prefix(DirectChoice.most + 1) {
      guard let person = Person.ID(key), person != sight.viewer.person, !wanted.contains(person) else {
        continue
      }
      wanted.append(person)
    }
    let rooms = try Space.all(sight)
    // Whoever reads everyone's space can be written to.
    let everyone = rooms.first { $0.kind == .everyone }?.id
    let typed = String(typed.prefix(100))
    self.typed = typed
    chosen = try everyone.map { try Mentionable.people(wanted, in: $0, sight) } ?? []
    // Who shares a network comes first: it is them one knows.
    let nearest = rooms.filter { $0.kind == .network }.map(\.id) + [everyone].compactMap(\.self)
    var taken = Set(chosen.map(\.id))
    found = Array(
      try nearest.flatMap { try Mentionable.named(trimmed(typed), in: $0, sight) }
        .filter { taken.insert($0.id).inserted }.prefix(DirectChoice.mostFound))
  }
}
