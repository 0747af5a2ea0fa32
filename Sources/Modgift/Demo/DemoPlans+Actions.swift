import Storage

extension Demo {
  /// Writes a plan for every site, by the model that is published.
  func writePlans(
    for cast: DemoCast, at now: Timestamp, clock: LocalClock, seed: UInt64, in db: Transaction
  ) throws {
    guard let version = try ModelVersion.latest(in: db) else { return }
    var plans = DemoPlans(
      demo: self, cast: cast, places: try DemoPlace.all(in: db),
      model: try ModelVersion.model(version.id, in: db),
      version: version.id, today: clock.day(now), reasons: try DemoReason.all(in: db),
      random: SeededGenerator(seed: seed))
    try plans.write(in: db)
    for topic in topics { try topic.tie(to: plans.model, by: coordinator.id, in: db) }
  }
}

extension DemoPlan.Event {
  /// Writes it as the plan's own acts would have.
  func write(to plan: Plan.ID, at site: Site.ID, in db: Transaction) throws {
    try Plan.write(
      PlanChange(was: [was], became: [became]), as: act, on: was.id, of: plan, at: site, now: on.atNine,
      by: by,
      in: db)
    guard let note else { return }
    try PlanNote.write(
      note.kind, note.body, on: was.id, of: plan, at: site, now: on.atNine, by: by, in: db)
  }
}

/// Conversations that belong to a step, by how their titles begin.
private let tiedTitles: [(title: String, step: String)] = [
  ("Hvem må bestille hos jer?", "settle-path"), ("Lægen siger én pose", "settle-path"),
  ("Vores arbejdsgang på ét stykke papir", "settle-path"), ("Apoteket siger recept", "settle-path"),
  ("Må værestedets pædagoger", "settle-path"), ("Hvem betaler for poserne", "order-kits"),
  ("Kursus ja, men", "order-kits"), ("Jeg regnede baglæns", "order-kits"),
  ("Hvor opbevarer I poserne?", "receive-kits"),
  ("Hvordan får jeg naloxon på dagsordenen", "decide"), ("Otte minutter i socialudvalget", "decide"),
  ("Hvor mange timer har I reelt sat af?", "set-hours"), ("Trænerne vil have flere timer", "set-hours"),
  ("Hvor detaljeret er jeres plan", "one-page-plan"),
  ("Har I en fast dag til at se på planen?", "one-page-plan"),
  ("Nævneren", "count-people"), ("Ingen dukker op til holdet", "invite"),
  ("Hvad står der på jeres opslag?", "invite"),
  ("Sms dagen før", "invite"), ("Faste datoer eller hold", "course-calendar"),
  ("Hvad skriver I ned", "record-without-cpr"),
  ("Fra to sider til fire streger", "record-without-cpr"), ("Halvandet år siden kurset", "dry-run"),
  ("Første hold på torsdag", "dry-run"), ("Skal man være to første gang?", "teach-three-acts"),
  ("Øvelser, hvor ingen skal", "practise-by-hand"), ("De trykker for tidligt", "practise-by-hand"),
  ("Samtale med den, der fik sprayen", "debrief"), ("Personalet sov ikke bagefter", "care-for-helper"),
  ("Hvor hurtigt kan I give en ny?", "refill"), ("Udløbsrunden blev", "expiry-round"),
  ("Elleve udløbne sprays", "expiry-round"), ("Hvilke tal viser I jeres leder?", "figures"),
  ("Tyve minutter hver første mandag", "refresher"), ("Jeg stopper om fem uger", "keep-two-trainers"),
  ("Vi mistede begge trænere", "keep-two-trainers"), ("Hvem er netværk, når naboen", "join-network"),
]

extension DemoTopic {
  /// Ties the conversation to the step it is about, where it is about one.
  fileprivate func tie(to model: Model, by person: Person.ID, in db: Transaction) throws {
    for tie in tiedTitles where title.hasPrefix(tie.title) {
      guard let step = Step.ID(tie.step), model.step(step) != nil else { continue }
      try db.run(
        """
        INSERT INTO topic_step (topic_id, space_id, model, step, tied_by, tied_at)
        VALUES (\(id.number), \(room.id), \(model.id), \(step), \(posts.first?.author.id ?? person), \(lastPosted))
        """)
      try db.run("UPDATE topic SET has_steps = 1 WHERE id = \(id.number)")
    }
  }
}
