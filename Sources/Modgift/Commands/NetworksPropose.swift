import ArgumentParser
import Foundation
import Storage

/// Proposes networks of municipalities, as the coordinator's page does.
struct NetworksPropose: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Propose networks: connected, of a size, with the fewest neighbours kept apart.",
    discussion: """
      Municipalities are connected by borders and bridges; ferries count only with --ferries. With --sites all every \
      municipality is divided and no database is asked; with --sites active those where somebody holds a role today, \
      with what lies in them, eight trainers to a network where that can be, and what stands kept as --keep says. \
      Islands and places that are too few for a network are said with the reason. Ends with status 1 when what is \
      asked for is impossible, and says why.
      """)

  @OptionGroup var options: SettingsOptions
  @Option(help: "Which municipalities: all, or active.") var sites = ProposalTerms.Scope.all
  @Option(help: "How many municipalities in a network: 4-7.") var size = "4-7"
  @Option(help: "How many networks.") var count: Int?
  @Flag(help: "Ferries connect as well.") var ferries = false
  @Option(help: "How many neighbours kept apart it is worth not to move a municipality.") var keep = 2
  @Option(help: "Two municipalities that stay together: 0101,0147. May be given again.") var together:
    [String] = []
  @Option(help: "Two municipalities that are kept apart. May be given again.") var apart: [String] = []
  @Option(help: "A network that stays as it is: 0101,0147,0157. May be given again.") var lock: [String] = []
  @Flag(help: "Print it as JSON.") var json = false

  func run() async throws {
    let phrases = Language.ofTerminal(ProcessInfo.processInfo.environment).phrases
    let (terms, ground) = (try self.terms(), try await self.ground())
    var choices = try self.choices(on: ground)
    if sites == .active { choices.standing = ground.standing }
    do {
      let report = ProposalReport(try ground.proposal(terms, choices), terms, ground, phrases)
      print(json ? report.json.written : report.lines.joined(separator: "\n"))
    } catch {
      let words = phrases.refused(error, ground.name)
      if json { print(JSON.object([.init("impossible", .text(words))]).written) }
      FileHandle.standardError.write(Data("\(words)\n".utf8))
      throw ExitCode.failure
    }
  }

  private func terms() throws -> ProposalTerms {
    let ends = size.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends.first ?? nil, let last = ends.last ?? nil,
      (1...ProposalTerms.most).contains(first), (first...max(first, ProposalTerms.most)).contains(last)
    else {
      throw ValidationError("--size: found \(size), expected such as 4-7, from 1 to \(ProposalTerms.most).")
    }
    if let count, !(1...ProposalTerms.most).contains(count) {
      throw ValidationError("--count: found \(count), expected 1 to \(ProposalTerms.most).")
    }
    guard (0...ProposalTerms.mostKeeping).contains(keep) else {
      throw ValidationError("--keep: found \(keep), expected 0 to \(ProposalTerms.mostKeeping).")
    }
    return ProposalTerms(scope: sites, sizes: first...last, count: count, ferries: ferries, keeping: keep)
  }

  private func ground() async throws -> ProposalGround {
    guard sites == .active else { return .everywhere }
    let settings = try options.settings()
    let clock = try Installation(settings: settings).clock
    let database = try Database(settings.database)
    defer { database.close() }
    try database.migrate(migrations)
    return try await database.read { try ProposalGround(.active, Gate(), on: clock.day(.now), in: $0) }
  }

  private func choices(on ground: ProposalGround) throws -> ProposalChoices {
    func codes(_ list: String, _ option: String) throws -> [String] {
      let codes = list.split(separator: ",").map(String.init)
      for code in codes where ground[code] == nil {
        throw ValidationError(
          "--\(option): found \(code), expected the code of a municipality that takes part.")
      }
      return codes
    }
    func pairs(_ lists: [String], _ option: String) throws -> [CodePair] {
      try lists.map { list in
        let pair = try codes(list, option)
        guard pair.count == 2, pair[0] != pair[1] else {
          throw ValidationError("--\(option): found \(list), expected two codes such as 0101,0147.")
        }
        return CodePair(pair[0], pair[1])
      }
    }
    var choices = ProposalChoices()
    choices.together = try pairs(together, "together")
    choices.apart = try pairs(apart, "apart")
    choices.locked = try lock.map { try codes($0, "lock") }
    guard Set(choices.locked.flatMap(\.self)).count == choices.locked.flatMap(\.self).count else {
      throw ValidationError("--lock: expected each municipality in one network only.")
    }
    return choices
  }
}

extension ProposalTerms.Scope: ExpressibleByArgument {}
