import Storage

/// The one place that says who reads what.
///
/// `readers(on:)` is a relation of (space, person) made of named clauses and of the three ways into a room. Both questions are asked of it: which
/// spaces may this person read, and who reads this space. There is no other definition anywhere.
struct Gate: Sendable {
  /// Every condition that keeps somebody out. The mutation check takes them away one at a time.
  enum Clause: String, Sendable, CaseIterable {
    case roleHasBegun, roleHasNotEnded, roleTalksInNetworks, siteIsInTheNetwork, spaceHasNotEnded
    case namedInTheSpace, namedStillHasARole, evaluatorsStayOut, onlyReadableSpaces, noticesAreOnesOwn
    case deletedTopicsAreGone, planIsOfOnesSite, meetingIsOfOnesRooms
    case onlyShownMeetingsLeave, onlyItsTwoHearOfSilence
  }

  /// Clauses left out. Empty, but for the tests that prove each clause is needed.
  var without: Set<Clause> = []
  /// What is known of the roll through this gate.
  let roll = Roll()

  func clause(_ clause: Clause, _ condition: @autoclosure () -> SQL) -> SQL {
    without.contains(clause) ? "1 = 1" : condition()
  }

  /// Whether a row of `role` is in force on a day: from its first day until, not with, its last.
  func roleIsActive(on day: Day) -> SQL {
    let begun = clause(.roleHasBegun, "role.starts_on <= \(day)")
    let lasts = clause(.roleHasNotEnded, "(role.ends_on IS NULL OR role.ends_on > \(day))")
    return "\(begun) AND \(lasts)"
  }

  /// The relation (space_id, person_id, kind) of who may read which space, of which kind, on a day. A person may
  /// stand in it twice.
  func readers(on day: Day) -> SQL {
    "(\(readersOfEveryone(on: day)) UNION ALL \(readersBySite(on: day)) UNION ALL \(readersByName(on: day)))"
  }

  /// The same of a space of a known kind, whose readers come by one way or two.
  func readers(of kind: Space.Kind, on day: Day) -> SQL {
    kind == .everyone
      ? "(\(readersOfEveryone(on: day)))"
      : "(\(readersBySite(on: day)) UNION ALL \(readersByName(on: day)))"
  }

  /// Everyone's room is read by whoever has a role, and by nobody else.
  private func readersOfEveryone(on day: Day) -> SQL {
    """
    SELECT space.id AS space_id, role.person_id AS person_id, space.kind AS kind
    FROM space CROSS JOIN role
    WHERE space.kind = 'everyone' AND \(roleIsActive(on: day))
      AND \(clause(.evaluatorsStayOut, "role.kind <> 'evaluator'")) AND \(spaceIsOpen)
    """
  }

  /// A network's room is read by those who work at its sites.
  private func readersBySite(on day: Day) -> SQL {
    let ofTheSite = clause(.siteIsInTheNetwork, "network_site.site_id = role.site_id")
    let talks = clause(.roleTalksInNetworks, "role.kind IN ('trainer', 'peer', 'manager')")
    return """
      SELECT space.id AS space_id, role.person_id AS person_id, space.kind AS kind
      FROM role JOIN network_site ON \(ofTheSite) JOIN space ON space.id = network_site.space_id
      WHERE \(roleIsActive(on: day)) AND \(talks) AND \(spaceIsOpen)
      """
  }

  /// Every room but everyone's is read by those named in it, while they have a role.
  private func readersByName(on day: Day) -> SQL {
    let named = clause(.namedInTheSpace, "space_person.space_id = space.id")
    let stillHere = clause(
      .namedStillHasARole,
      """
      EXISTS (SELECT 1 FROM role
        WHERE role.person_id = space_person.person_id AND \(roleIsActive(on: day)))
      """)
    return """
      SELECT space.id AS space_id, space_person.person_id AS person_id, space.kind AS kind
      FROM space_person JOIN space ON \(named)
      WHERE space.kind <> 'everyone' AND \(spaceIsOpen) AND \(stillHere)
      """
  }

  private var spaceIsOpen: SQL { clause(.spaceHasNotEnded, "space.ended_at IS NULL") }

  /// A private table narrowed to what a viewer may read, to be used as `FROM \\(gate.visible(.topic, to: viewer)) AS topic`.
  func visible(_ table: PrivateTable, to viewer: Viewer) -> SQL {
    let condition: SQL =
      switch table {
      case .topic: "\(isReadable(by: viewer)) AND \(clause(.deletedTopicsAreGone, "deleted_at IS NULL"))"
      case .post, .postRevision, .reaction, .report, .topicStep, .meetingRhythm, .networkKeeping, .hostTerm,
        .hostWish, .hostAsking, .questionNudge, .quietNotice, .buddy:
        isReadable(by: viewer)
      case .notice, .postMail: "\(isReadable(by: viewer)) AND \(isOwn(of: viewer))"
      case .draft, .calendarFeed: isOwn(of: viewer)
      case .planWording, .planEvent, .planNote: isOfWorkplace(of: viewer)
      case .meeting: isOfOnesMeeting(of: viewer)
      case .meetingTime, .meetingWish, .meetingAnswer, .meetingItem, .meetingText, .meetingTask:
        hangsOnMeeting(table, of: viewer)
      case .space: clause(.onlyReadableSpaces, .that("id", isOneOf: viewer.spaces))
      }
    return "(SELECT * FROM \(SQL.identifier(table.name)) WHERE \(condition))"
  }

  /// The plus keeps SQLite from starting with every row of the viewer's spaces, which without statistics it takes for
  /// few: what is looked for, an id or one space, is the way in, and this only lets through.
  private func isReadable(by viewer: Viewer) -> SQL {
    clause(.onlyReadableSpaces, .that("+space_id", isOneOf: viewer.spaces))
  }

  private func isOwn(of viewer: Viewer) -> SQL { clause(.noticesAreOnesOwn, "person_id = \(viewer.person)") }

  private func isOfWorkplace(of viewer: Viewer) -> SQL {
    clause(.planIsOfOnesSite, .that("+site_id", isOneOf: viewer.workplaces))
  }

  /// A meeting belongs to a room, or to two that meet.
  private func isOfOnesMeeting(of viewer: Viewer) -> SQL {
    clause(
      .meetingIsOfOnesRooms,
      """
      (\(SQL.that("+meeting.space_id", isOneOf: viewer.spaces))
        OR \(SQL.that("+meeting.partner_id", isOneOf: viewer.spaces)))
      """)
  }

  /// What hangs on a meeting is read by those who read the meeting.
  private func hangsOnMeeting(_ table: PrivateTable, of viewer: Viewer) -> SQL {
    """
    EXISTS (SELECT 1 FROM meeting
      WHERE meeting.id = \(SQL.identifier(table.name)).meeting_id AND \(isOfOnesMeeting(of: viewer)))
    """
  }
}

extension Gate {
  /// A private table whole: for what writes or counts it without showing anything to anybody, such as the demo.
  static func everything(_ table: PrivateTable) -> SQL { SQL.identifier(table.name) }
}

/// The tables whose rows belong to a space, to a site or to one person. Named bare in no read outside this folder.
enum PrivateTable: Sendable, CaseIterable {
  case topic, post, postRevision, reaction, report, notice, draft, space
  case planWording, planEvent, planNote, topicStep, postMail
  case meeting, meetingRhythm, meetingTime, meetingWish, meetingAnswer, meetingItem, meetingText, meetingTask
  case calendarFeed
  case networkKeeping, hostTerm, hostWish, hostAsking, questionNudge, quietNotice, buddy

  /// What it is called in the database.
  var name: StaticString {
    switch self {
    case .topic: "topic"
    case .post: "post"
    case .postRevision: "post_revision"
    case .reaction: "reaction"
    case .report: "report"
    case .notice: "notice"
    case .draft: "draft"
    case .space: "space"
    case .planWording: "plan_wording"
    case .planEvent: "plan_event"
    case .planNote: "plan_note"
    case .topicStep: "topic_step"
    case .postMail: "post_mail"
    case .meeting: "meeting"
    case .meetingRhythm: "meeting_rhythm"
    case .meetingTime: "meeting_time"
    case .meetingWish: "meeting_wish"
    case .meetingAnswer: "meeting_answer"
    case .meetingItem: "meeting_item"
    case .meetingText: "meeting_text"
    case .meetingTask: "meeting_task"
    case .calendarFeed: "calendar_feed"
    case .networkKeeping: "network_keeping"
    case .hostTerm: "host_term"
    case .hostWish: "host_wish"
    case .hostAsking: "host_asking"
    case .questionNudge: "question_nudge"
    case .quietNotice: "quiet_notice"
    case .buddy: "buddy"
    }
  }
}
