import Storage

extension Demo {
  /// What people have read, and the one-tap answers they gave.
  func writeHabits(at now: Timestamp, _ random: inout SeededGenerator, in db: Transaction) throws {
    for room in rooms {
      for person in room.members where person.id != coordinator.id {
        let until = now.adding(.hours(-Int.random(in: 4...(14 * 24), using: &random)))
        try db.run(
          """
          INSERT INTO space_reading (person_id, space_id, read_until) VALUES (\(person.id), \(room.id), \(until))
          """)
      }
    }
    for topic in topics {
      for post in topic.posts where random.happens(0.55) {
        let kinds =
          post.id == topic.posts.first?.id ? ["same", "same", "thanks"] : ["thanks", "useful", "thanks"]
        for person in topic.room.members.shuffled(using: &random).prefix(
          Int.random(in: 1...5, using: &random))
        where person.id != post.author.id && post.at.adding(.hours(5)) < now {
          try db.run(
            """
            INSERT INTO reaction (post_id, person_id, kind, space_id, made_at)
            VALUES (\(post.id.number), \(person.id), \(random.pick(kinds) ?? "thanks"), \(topic.room.id),
              \(post.at.adding(.hours(4))))
            """)
        }
      }
    }
    try db.run(
      "UPDATE post SET has_reactions = 1 WHERE id IN (SELECT post_id FROM \(Gate.everything(.reaction)) AS reaction)"
    )
  }

  /// Fifty courses in four years, everybody at one or two of them, and what the follow-up said.
  func writeCourses(
    at now: Timestamp, clock: LocalClock, _ random: inout SeededGenerator, in db: Transaction
  ) throws {
    let reasons = [
      "For få borgere til et hold", "Mangler aftale om ordination og udlevering", "Ingen at sparre med",
      "Ingen penge til kit", "Ledelsen har ikke taget stilling", "Min kollega er stoppet",
      "Ikke prioriteret i en travl hverdag", "Føler mig usikker – for lang tid siden kurset",
      "Borgerne møder ikke op",
    ]
    let byPlace = people.sorted { ($0.siteCode, $0.name) < ($1.siteCode, $1.name) }
    for number in 1...50 {
      let held = clock.day(now.adding(.days(-1_400 + number * 26)))
      let group = byPlace[(number - 1) * byPlace.count / 50..<number * byPlace.count / 50]
      let course = Key<DemoTopic>.random(using: &random).number
      try db.run(
        """
        INSERT INTO course (id, number, held_on, place)
        VALUES (\(course), \(String(number)), \(held), \(group.first?.municipality ?? ""))
        """)
      for person in group {
        try db.run("INSERT INTO participation (person_id, course_id) VALUES (\(person.id), \(course))")
        guard random.happens(0.75) else { continue }
        let answer = random.pick(["yes", "yes", "partly", "no"]) ?? "yes"
        let trainings = answer == "no" ? 0 : Int.random(in: 1...6, using: &random)
        try db.run(
          """
          INSERT INTO follow_up (person_id, asked_on, under_way, reason, trainings_held)
          VALUES (\(person.id), \(held.advanced(by: Int.random(in: 30...62, using: &random))), \(answer),
            \(answer == "yes" ? "" : random.pick(reasons) ?? ""), \(String(trainings)))
          """)
      }
    }
  }
}
