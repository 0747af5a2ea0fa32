import Storage

/// What keeps networks alive: who keeps them and when, which questions wait, who helps whom to begin.
///
/// Rows with a `space_id` belong to the room and are read through the gate.
@Sendable func keepingTables(_: Engine) -> [SQL] { hostTables + waitingTables + companyTables }

private let hostTables: [SQL] = [
  // `shows_outside` says whether the programme may see its next meeting; that it has a host is known to all.
  """
  CREATE TABLE network_keeping (
    space_id \(.integer) PRIMARY KEY REFERENCES space (id) ON DELETE CASCADE,
    term_months \(.integer) NOT NULL DEFAULT 6 CHECK (term_months BETWEEN 1 AND 24),
    term_ends_on \(.integer),
    reminded_of \(.integer),
    absent_id \(.integer) REFERENCES person (id) ON DELETE SET NULL,
    absent_until \(.integer),
    without_since \(.integer),
    empty_since \(.integer),
    had_members \(.integer) NOT NULL DEFAULT 0,
    shows_outside \(.integer) NOT NULL DEFAULT 0
  ) \(.strict)
  """,
  """
  CREATE TABLE host_term (
    id \(.integer) PRIMARY KEY,
    space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    began_on \(.integer) NOT NULL,
    ended_on \(.integer)
  ) \(.strict)
  """,
  "CREATE UNIQUE INDEX host_term_now ON host_term (space_id) WHERE ended_on IS NULL",
  "CREATE INDEX host_term_by_space ON host_term (space_id, began_on)",
  """
  CREATE TABLE host_wish (
    space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    wish \(.text) NOT NULL CHECK (wish IN ('willing', 'later')),
    until \(.integer),
    PRIMARY KEY (space_id, person_id)
  ) \(.strictByKey)
  """,
  """
  CREATE TABLE host_asking (
    space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    seat \(.text) NOT NULL CHECK (seat IN ('host', 'deputy')),
    asked_on \(.integer) NOT NULL,
    reasons \(.text) NOT NULL,
    answered_on \(.integer),
    PRIMARY KEY (space_id, person_id, seat, asked_on)
  ) \(.strictByKey)
  """,
  "CREATE INDEX host_asking_by_person ON host_asking (person_id, asked_on)",
  """
  CREATE TABLE absence (
    id \(.integer) PRIMARY KEY,
    person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    from_on \(.integer) NOT NULL,
    through_on \(.integer) NOT NULL,
    CHECK (through_on >= from_on)
  ) \(.strict)
  """,
  "CREATE INDEX absence_by_person ON absence (person_id, through_on)",
]

private let waitingTables: [SQL] = [
  // The ledger of the question clock: each move about a question is made once to each person. `reasons` is JSON.
  """
  CREATE TABLE question_nudge (
    topic_id \(.integer) NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    move \(.text) NOT NULL,
    space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    reasons \(.text) NOT NULL,
    made_at \(.integer) NOT NULL,
    PRIMARY KEY (topic_id, person_id, move)
  ) \(.strictByKey)
  """,
  "CREATE INDEX question_nudge_by_person ON question_nudge (person_id, made_at)",
  "CREATE INDEX topic_by_origin ON topic (shared_from) WHERE shared_from IS NOT NULL",
  "CREATE INDEX reading_by_topic ON reading (topic_id, read_at, person_id)",
  // Whoever asked needs no answer any more.
  """
  CREATE TABLE question_settled (
    topic_id \(.integer) PRIMARY KEY REFERENCES topic (id) ON DELETE CASCADE,
    settled_at \(.integer) NOT NULL
  ) \(.strict)
  """,
  // Whoever wants to hear of waiting questions once a week only.
  """
  CREATE TABLE nudge_pace (
    person_id \(.integer) PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    slowed_at \(.integer) NOT NULL
  ) \(.strict)
  """,
  // Each silence is told of once, and once more when it has lasted twice as long.
  """
  CREATE TABLE quiet_notice (
    space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    silent_since \(.integer) NOT NULL,
    round \(.integer) NOT NULL,
    person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    made_at \(.integer) NOT NULL,
    PRIMARY KEY (space_id, silent_since, round, person_id)
  ) \(.strictByKey)
  """,
]

private let companyTables: [SQL] = [
  """
  CREATE TABLE network_offer (
    id \(.integer) PRIMARY KEY,
    from_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    to_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    made_by \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    made_at \(.integer) NOT NULL,
    settled_at \(.integer),
    accepted \(.integer)
  ) \(.strict)
  """,
  "CREATE UNIQUE INDEX network_offer_open ON network_offer (from_id, to_id) WHERE settled_at IS NULL",
  "CREATE INDEX network_offer_by_room ON network_offer (to_id)",
  """
  CREATE TABLE buddy (
    newcomer_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    buddy_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    asked_at \(.integer) NOT NULL,
    answered_at \(.integer),
    accepted \(.integer),
    PRIMARY KEY (newcomer_id, buddy_id)
  ) \(.strictByKey)
  """,
  "CREATE INDEX buddy_by_buddy ON buddy (buddy_id, asked_at)",
]
