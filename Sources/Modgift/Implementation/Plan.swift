import Storage

/// A site's own copy of the model: fitted to the place, dated, and owned by people.
struct Plan: Sendable {
  typealias ID = Key<Plan>

  let id: ID
  let site: Site.ID
  let siteName: String
  /// The version of the model it follows.
  let version: ModelVersion.ID
  let answers: Answers
  /// The rules the site has set aside.
  let overruled: Set<Rule.ID>
  let startsOn: Day
  /// Who coordinates at the site.
  let lead: Person.ID?
  /// How many events it has seen.
  let revision: Int

  /// The most steps a plan holds, a site's own among them.
  static let mostSteps = 200
  /// The longest note, in UTF-16 units, which is how browsers count.
  static let longestNote = 2_000
}

extension Plan: RowDecodable {
  init(from row: inout Row) throws {
    id = try row.next()
    site = try row.next()
    siteName = try row.next()
    version = try row.next()
    answers = try row.next(RepeatedJSON<Answers>.self).value
    overruled = Set(try row.next(RepeatedJSON<[Rule.ID]>.self).value)
    startsOn = try row.next()
    lead = try row.next()
    revision = try row.next()
  }

  /// The columns a plan is read from, in order, out of `plan` and `site`.
  static let columns: SQL = """
    plan.id, plan.site_id, site.name, plan.version_id, plan.answers, plan.overruled, plan.starts_on, plan.lead_id,
    plan.revision
    """
}
