import Markup
import Storage

let homeRoutes: [Route] = [.get("/", showHome)]

@Sendable func showHome(_ visit: Visit) throws -> Answer {
  .page(homePage(try homeSources.flatMap { try $0(visit) }, visit))
}

/// Who is new in the viewer's networks.
@Sendable func newcomersForHome(_ visit: Visit) throws -> [HomeCard] {
  let newcomers = try Newcomer.latest(visit)
  guard !newcomers.isEmpty else { return [] }
  let rows = newcomers.map { person in
    PersonRow(
      name: person.name, link: Path("/people", person.id), about: person.profession,
      askedAbout: person.askMeAbout.isEmpty ? nil : "\(person.askMeAbout)", level: 4)
  }
  let heading = SectionHeading(words: visit.phrases.newcomers, level: 3)
  return [HomeCard(question: .whatHappened, html: "\(heading)\(ListBox(rows))")]
}
