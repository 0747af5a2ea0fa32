import Storage

/// Those who may see a question, and whoever asked it, with all that decides whom to ask.
struct HelperGround {
  let seeker: QuestionSeeker
  let people: [PossibleHelper]

  /// - Parameter asker: Whoever asked, as they read today: what is counted of earlier answers is what they can read.
  init(_ question: ClockQuestion, as asker: Visit) throws {
    let sight = asker.sight
    let steps = try TopicStep.of(question.topic, sight).map(\.step)
    let model = try ModelVersion.latest(in: sight.db).map { try ModelVersion.model($0.id, in: sight.db) }
    let readers = try WorkRow.all(reading: question.space, tookAnyOf: steps, sight)
    let own = readers.filter { $0.person == question.author }
    let first = own.first
    seeker = QuestionSeeker(
      person: question.author, sites: Set(own.map(\.site)),
      facts: first?.facts(of: model) ?? PlaceFacts(size: nil, provider: nil, density: nil),
      role: first?.role ?? .trainer, profession: first?.profession ?? "")
    let helped = try HelpedLike.counts(like: question.title, steps: steps, sight)
    let askings = try sight.gate.askedLately(
      readers.map(\.person), since: asker.now.adding(.days(-AskingLimit.window - 1)),
      asker.installation.clock,
      in: sight.db)
    let away = try Absence.ofAll(readers.map(\.person), from: asker.today, in: sight.db)
    people = readers.map { row in
      row.helper(
        of: model, helped: helped[row.person] ?? 0, askings: askings[row.person] ?? [],
        isAway: (away[row.person] ?? []).contains { $0.contains(asker.today) })
    }
  }
}

/// Where a reader of a room works, and what is known of the place.
private struct WorkRow: RowDecodable {
  let person: Person.ID
  let site: Site.ID
  let role: Role.Kind
  let profession: String
  let answers: Answers?
  let population: Int?
  let areaHectares: Int?
  let tookStepOn: Day?
  let isThere: Bool
  let hasOptedOut: Bool

  init(from row: inout Row) throws {
    person = try row.next()
    site = try row.next()
    role = try row.next()
    profession = try row.next()
    answers = try row.next(String?.self).flatMap { WrittenJSON<Answers>(columnValue: .text($0))?.value }
    population = try row.next()
    areaHectares = try row.next()
    tookStepOn = try row.next()
    isThere = try row.next()
    hasOptedOut = try row.next()
  }

  static func all(reading space: Space.ID, tookAnyOf steps: [Step.ID], _ sight: Sight) throws -> [WorkRow] {
    let took: SQL =
      steps.isEmpty
      ? "NULL"
      : """
      (SELECT max(plan_step.done_on) FROM plan_step
        WHERE plan_step.site_id = role.site_id AND plan_step.state = 'done' AND plan_step.step IN (\(list: steps)))
      """
    return try sight.db.all(
      WorkRow.self,
      """
      SELECT person.id, role.site_id, role.kind, person.profession, plan.answers, site.population,
        site.area_hectares, \(took),
        CASE WHEN person.arrived_at IS NOT NULL AND \(sight.gate.isReachable) = 1 THEN 1 ELSE 0 END,
        EXISTS (SELECT 1 FROM help_pause WHERE help_pause.person_id = person.id)
      FROM role
      JOIN person ON person.id = role.person_id
      JOIN site ON site.id = role.site_id
      LEFT JOIN plan ON plan.site_id = role.site_id
      WHERE role.kind IN ('trainer', 'peer', 'manager') AND \(sight.gate.roleIsActive(on: sight.today))
        AND person.id IN (SELECT reader.person_id FROM \(sight.gate.readers(on: sight.today)) AS reader
          WHERE reader.space_id = \(space))
      ORDER BY person.id, role.site_id, role.kind
      """)
  }

  func facts(of model: Model?) -> PlaceFacts {
    var density: Int?
    if let population, let areaHectares, areaHectares > 0, population < 100_000_000 {
      density = population * 100 / areaHectares
    }
    let said = answers.flatMap { answers in model.map { PlaceFacts(answers, of: $0, density: density) } }
    // Where a place hasn't said, about 12 of 10 000 inhabitants are in substitution treatment (EMCDDA 2017).
    let estimated = population.map { min($0, 100_000_000) * 12 / 10_000 }
    return PlaceFacts(size: said?.size ?? estimated, provider: said?.provider, density: density)
  }

  func helper(of model: Model?, helped: Int, askings: [Day], isAway: Bool) -> PossibleHelper {
    PossibleHelper(
      person: person, site: site, facts: facts(of: model), role: role, profession: profession,
      tookStepOn: tookStepOn, helpedLike: helped, askings: askings, isHere: isThere && !isAway,
      hasOptedOut: hasOptedOut)
  }
}

/// Answers that helped with something like a question.
private struct HelpedLike: RowDecodable {
  let person: Person.ID
  let title: String
  let isSameStep: Bool

  /// So many of the latest are looked at.
  private static let most = 400

  init(from row: inout Row) throws {
    person = try row.next()
    title = try row.next()
    isSameStep = try row.next()
  }

  /// How many each person gave: on the same step, or under a title that shares two words.
  static func counts(like title: String, steps: [Step.ID], _ sight: Sight) throws -> [Person.ID: Int] {
    let sameStep: SQL =
      steps.isEmpty
      ? "0 = 1"
      : """
      EXISTS (SELECT 1 FROM \(sight.visible(.topicStep)) AS tied
        WHERE tied.topic_id = topic.id AND tied.step IN (\(list: steps)))
      """
    let answers = try sight.db.all(
      HelpedLike.self,
      """
      SELECT post.author_id, topic.title, CASE WHEN \(sameStep) THEN 1 ELSE 0 END
      FROM \(sight.visible(.topic)) AS topic
      JOIN \(sight.visible(.post)) AS post ON post.id = topic.helped_post_id AND post.deleted_at IS NULL
      WHERE topic.space_id IN (\(list: sight.viewer.spaces)) AND topic.helped_post_id IS NOT NULL
      ORDER BY topic.last_posted_at DESC, topic.id LIMIT \(most)
      """)
    return answers.filter { $0.isSameStep || isLike($0.title, title) }.reduce(into: [:]) {
      $0[$1.person, default: 0] += 1
    }
  }
}

/// Whether two titles share two words worth the name.
func isLike(_ one: String, _ other: String) -> Bool {
  func words(_ title: String) -> Set<String> {
    Set(SearchWords.stems(of: String(title.prefix(400))).filter { $0.count >= 4 })
  }
  return words(one).intersection(words(other)).count >= 2
}
