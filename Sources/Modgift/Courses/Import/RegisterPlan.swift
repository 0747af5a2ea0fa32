import Storage

/// What would happen with a whole file.
struct RegisterPlan: Sendable {
  /// How many entries are looked up at a time.
  static let step = 200

  let reading: RegisterReading
  let proposals: [RegisterProposal]
  /// The courses and sites that are here.
  let ground: RegisterGround

  /// Thinks a file through against the programme as it is. Writes nothing.
  init(_ reading: RegisterReading, in db: Transaction) throws {
    self.reading = reading
    let entries = reading.entries
    var claimed = try RegisterGround.surelyMeant(by: entries, in: db)
    var proposals: [RegisterProposal] = []
    for start in stride(from: 0, to: entries.count, by: Self.step) {
      let some = Array(entries[start..<min(start + Self.step, entries.count)])
      let ground = try RegisterGround.read(for: some, during: nil, in: db)
      var proposer = RegisterProposer(ground: ground, claimed: claimed)
      for entry in some { proposals.append(proposer.propose(entry)) }
      claimed = proposer.claimed
    }
    self.proposals = proposals
    ground = try RegisterGround.read(for: [], during: nil, in: db)
  }

  /// Those of the file, and those only the programme's own people make, by row.
  var problems: [RegisterProblem] {
    (reading.problems + proposals.flatMap(\.problems)).sorted { $0.row < $1.row }
  }

  /// Whether doing it would change anything.
  var writes: Bool { proposals.contains(where: \.writes) }
}
