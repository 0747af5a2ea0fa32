import Storage

/// Meetings of rooms: when, who comes, what is talked about, what was said, and who does what afterwards.
@Sendable func meetingTables(_: Engine) -> [SQL] { callingTables + answerTables + notesTables + feedTables }

private let callingTables: [SQL] = [
  // No weeks: the room has chosen to have no rhythm. No row: it has not chosen.
  """
  CREATE TABLE meeting_rhythm (
    space_id \(.integer) PRIMARY KEY REFERENCES space (id) ON DELETE CASCADE,
    weeks \(.integer) CHECK (weeks BETWEEN 1 AND 52),
    minutes \(.integer) NOT NULL CHECK (minutes BETWEEN 5 AND 480),
    set_at \(.integer) NOT NULL
  ) \(.strict)
  """,
  // `sequence` grows each time it is moved or called off, as calendars count (RFC 5546). `partner_id` is the other
  // network where two meet. `begun_at` is when its agenda became what is written under.
  """
  CREATE TABLE meeting (
    id \(.integer) PRIMARY KEY,
    space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    partner_id \(.integer) REFERENCES space (id) ON DELETE SET NULL,
    title \(.text) NOT NULL CHECK (length(title) <= 200),
    place \(.text) NOT NULL CHECK (length(place) <= 500),
    minutes \(.integer) NOT NULL CHECK (minutes BETWEEN 5 AND 480),
    state \(.text) NOT NULL CHECK (state IN ('proposed', 'fixed', 'cancelled')),
    starts_at \(.integer),
    sequence \(.integer) NOT NULL DEFAULT 0,
    made_by \(.integer) REFERENCES person (id) ON DELETE SET NULL,
    made_at \(.integer) NOT NULL,
    changed_at \(.integer) NOT NULL,
    begun_at \(.integer),
    owners_asked_at \(.integer),
    CHECK (state <> 'fixed' OR starts_at IS NOT NULL),
    CHECK (partner_id <> space_id)
  ) \(.strict)
  """,
  "CREATE INDEX meeting_by_space ON meeting (space_id, starts_at)",
  "CREATE INDEX meeting_by_partner ON meeting (partner_id, starts_at) WHERE partner_id IS NOT NULL",
  // One network asks another to meet; the other's host says yes or no.
  """
  CREATE TABLE meeting_pairing (
    meeting_id \(.integer) NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    from_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    starts_at \(.integer),
    asked_by \(.integer) REFERENCES person (id) ON DELETE SET NULL,
    asked_at \(.integer) NOT NULL,
    PRIMARY KEY (meeting_id, space_id)
  ) \(.strictByKey)
  """,
  "CREATE INDEX meeting_pairing_by_space ON meeting_pairing (space_id)",
  // What whoever keeps a room was told of once: that the rhythm asks for a meeting on a day, or that nobody could at the
  // times of a meeting. `about` is that day or that meeting.
  """
  CREATE TABLE meeting_reminder (
    space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    kind \(.text) NOT NULL CHECK (kind IN ('due', 'undecided')),
    about \(.integer) NOT NULL,
    made_at \(.integer) NOT NULL,
    PRIMARY KEY (space_id, kind, about)
  ) \(.strictByKey)
  """,
]

private let answerTables: [SQL] = [
  """
  CREATE TABLE meeting_time (
    id \(.integer) PRIMARY KEY,
    meeting_id \(.integer) NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    starts_at \(.integer) NOT NULL,
    UNIQUE (meeting_id, starts_at)
  ) \(.strict)
  """,
  """
  CREATE TABLE meeting_wish (
    time_id \(.integer) NOT NULL REFERENCES meeting_time (id) ON DELETE CASCADE,
    person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    meeting_id \(.integer) NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    suits \(.text) NOT NULL CHECK (suits IN ('yes', 'maybe', 'no')),
    said_at \(.integer) NOT NULL,
    PRIMARY KEY (time_id, person_id)
  ) \(.strictByKey)
  """,
  "CREATE INDEX meeting_wish_by_meeting ON meeting_wish (meeting_id, person_id)",
  // One answer to each version of a meeting: what was said to an earlier time never counts for a later one.
  // `stamped_at` is when a calendar program says it was given.
  """
  CREATE TABLE meeting_answer (
    meeting_id \(.integer) NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    sequence \(.integer) NOT NULL,
    answer \(.text) NOT NULL CHECK (answer IN ('yes', 'maybe', 'no')),
    way \(.text) NOT NULL CHECK (way IN ('page', 'mail', 'calendar')),
    said_at \(.integer) NOT NULL,
    stamped_at \(.integer),
    PRIMARY KEY (meeting_id, person_id, sequence)
  ) \(.strictByKey)
  """,
  // Who is invited, so that they hear when it is called off; `sent_at` is when the invitation left for their calendar.
  """
  CREATE TABLE meeting_invited (
    meeting_id \(.integer) NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    sent_at \(.integer),
    PRIMARY KEY (meeting_id, person_id)
  ) \(.strictByKey)
  """,
]

private let notesTables: [SQL] = [
  // A point of the agenda, and what was written under it. `subject` is the conversation, step or person it is about.
  """
  CREATE TABLE meeting_item (
    id \(.integer) PRIMARY KEY,
    meeting_id \(.integer) NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    kind \(.text) NOT NULL CHECK (kind IN ('question', 'step', 'experience', 'host', 'own')),
    subject \(.integer),
    words \(.text) NOT NULL CHECK (length(words) <= 300),
    place \(.integer) NOT NULL,
    made_by \(.integer) REFERENCES person (id) ON DELETE SET NULL,
    made_at \(.integer) NOT NULL,
    removed_at \(.integer),
    body \(.text) NOT NULL DEFAULT '',
    revision \(.integer) NOT NULL DEFAULT 0
  ) \(.strict)
  """,
  "CREATE INDEX meeting_item_by_meeting ON meeting_item (meeting_id, place)",
  "CREATE UNIQUE INDEX meeting_item_once ON meeting_item (meeting_id, kind, subject) WHERE subject IS NOT NULL",
  // Each text as it was written, so that two who write at once are put together and neither is lost. `sheet` is the
  // opened page it came from, `sent` what was on it where that is not what now stands there.
  """
  CREATE TABLE meeting_text (
    item_id \(.integer) NOT NULL REFERENCES meeting_item (id) ON DELETE CASCADE,
    revision \(.integer) NOT NULL,
    meeting_id \(.integer) NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    body \(.text) NOT NULL,
    sent \(.text),
    sheet \(.text) NOT NULL DEFAULT '',
    by_id \(.integer) REFERENCES person (id) ON DELETE SET NULL,
    written_at \(.integer) NOT NULL,
    PRIMARY KEY (item_id, revision)
  ) \(.strict)
  """,
  """
  CREATE TABLE meeting_task (
    id \(.integer) PRIMARY KEY,
    meeting_id \(.integer) NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    words \(.text) NOT NULL CHECK (length(words) BETWEEN 1 AND 300),
    owner_id \(.integer) REFERENCES person (id) ON DELETE SET NULL,
    due_on \(.integer),
    made_by \(.integer) REFERENCES person (id) ON DELETE SET NULL,
    made_at \(.integer) NOT NULL,
    done_at \(.integer),
    done_by \(.integer) REFERENCES person (id) ON DELETE SET NULL
  ) \(.strict)
  """,
  "CREATE INDEX meeting_task_by_meeting ON meeting_task (meeting_id, made_at)",
  "CREATE INDEX meeting_task_open ON meeting_task (owner_id, due_on) WHERE done_at IS NULL",
]

private let feedTables: [SQL] = [
  // `number` is what the feed's address is about; a new one makes every earlier address a stranger's.
  """
  CREATE TABLE calendar_feed (
    person_id \(.integer) PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    number \(.integer) NOT NULL UNIQUE,
    shows \(.text) NOT NULL CHECK (shows IN ('busy', 'titles')),
    made_at \(.integer) NOT NULL
  ) \(.strict)
  """
]
