import ArgumentParser
import Storage

/// Invites somebody from the command line: how the first coordinator comes in.
struct Invite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Invite somebody by mail, and make them known when they are new.",
    discussion: """
      The mail waits in the outbox and leaves while the server runs. Inviting somebody again reminds them.

        modgift invite mette@example.dk --role coordinator
        modgift invite hans@example.dk --role trainer --site 0330 --name "Hans Holm"
      """)

  @OptionGroup var options: SettingsOptions

  @Argument(help: "The mail address.")
  var address: String

  @Option(help: "What they are: \(Role.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var role: Role.Kind

  @Option(help: "The code of their site, such as 0330; the programme's own when left out.")
  var site: String?

  @Option(help: "Their name; guessed from the address when left out.")
  var name: String?

  func run() async throws {
    guard let email = EmailAddress(address) else {
      throw CommandFailure("\"\(address)\" is no mail address. Write one like name@place.dk.")
    }
    let settings = try options.settings()
    let clock = try Installation(settings: settings).clock
    let database = try Database(settings.database)
    defer { database.close() }
    try database.migrate(migrations)
    try database.writeNow { try seedSites(at: .now, in: $0) }
    let order = InvitationOrder(email: email, role: role, site: site, name: name)
    do {
      let report = try await database.write { db in
        let now = Timestamp.now
        return try order.carryOut(on: clock.day(now), at: now, in: db)
      }
      print(sentence(report, settings))
    } catch let error as UnknownSite {
      throw CommandFailure(error.description)
    }
  }

  private func sentence(_ report: InvitationReport, _ settings: Settings) -> String {
    let person = "\(report.name) <\(address)>"
    let start = "\(person) \(report.isNewPerson ? "is new and is" : "is") \(role.rawValue) at \(report.site)."
    let end =
      switch report.outcome {
      case .sent: "An invitation waits in the outbox; it leaves by \(settings.mail) while the server runs."
      case .reminded: "They were invited before: a reminder waits in the outbox."
      case .alreadyHere: "They have been here already, so no mail is sent: \(settings.baseURL)/signin"
      case .noAddress, .noRole: "No mail could be sent."
      }
    return "\(start) \(end)"
  }
}

extension Role.Kind: ExpressibleByArgument {}
