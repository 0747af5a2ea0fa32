import Markup
import Storage

let unreachableJobs: [String: JobHandler] = [MailTrouble.jobKind: tellHosts]
let unreachableMail: [String: MailRenderer] = ["unreachable": unreachableLetter]

/// Tells whoever keeps the networks of somebody whom mail does not reach any more.
@Sendable private func tellHosts(_ job: Job, _ desk: JobDesk) async throws {
  guard let person = Person.ID(job.payload) else { return }
  let now = desk.now()
  let (gate, day) = (desk.installation.gate, desk.installation.clock.day(now))
  try await desk.database.write { db in
    for host in try Unreachable.hosts(of: person, on: day, gate: gate, in: db) {
      try OutgoingMail.enqueue(
        "unreachable", payload: person.description, to: host.email, person: host.person, at: now, in: db)
    }
  }
}

/// While it is so, and only as long as both are in the network: that mail does not arrive, and nothing else.
@Sendable private func unreachableLetter(_ mail: OutgoingMail, _ desk: MailDesk) throws -> MailContent? {
  guard let person = Person.ID(mail.payload), let visit = try desk.recipient(),
    let member = try Unreachable.members(
      ofNetworksKeptBy: visit.viewer.person, only: person, on: visit.today, gate: visit.gate, in: desk.db
    ).first
  else { return nil }
  var content = visit.phrases.unreachableLetter(
    name: member.name, network: member.network, link: desk.link(Path("/people", person))
  ).content
  content.prompts = [Prompt("unreachable", about: person)]
  return content
}

/// Who of the networks somebody keeps does not get mail.
@Sendable func unreachableForHome(_ visit: Visit) throws -> [HomeCard] {
  guard try MailTrouble.isAnywhere(in: visit.db) else { return [] }
  let members = try Unreachable.members(
    ofNetworksKeptBy: visit.viewer.person, on: visit.today, gate: visit.gate, in: visit.db)
  guard !members.isEmpty else { return [] }
  var named: Set<Person.ID> = []
  let rows = members.filter { named.insert($0.person).inserted }.map {
    LinkRow(icon: .warning, name: $0.name, link: Path("/people", $0.person), note: $0.network, level: 4)
  }
  let phrases = visit.phrases
  let card = Card(
    title: phrases.unreachableTitle(rows.count),
    content:
      "<p>\(phrases.unreachableWords)</p>\(ListBox(rows, label: phrases.unreachableTitle(rows.count)))",
    level: 3)
  return [HomeCard(question: .whoNeedsMe, html: card.html)]
}
