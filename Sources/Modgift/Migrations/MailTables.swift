import Storage

/// What people chose about their mail, what a room's mail may say, and which digests were made.
@Sendable func mailTables(_: Engine) -> [SQL] {
  [
    // `digest_from` is the first day of the choice: what came before it is not made up for.
    """
    CREATE TABLE mail_choice (
      person_id \(.integer) PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
      digest \(.text) NOT NULL DEFAULT 'weekly' CHECK (digest IN ('weekly', 'daily', 'monthly', 'never')),
      digest_from \(.integer) NOT NULL DEFAULT 0,
      level \(.text) NOT NULL DEFAULT 'full' CHECK (level IN ('full', 'title', 'nothing')),
      asked_on \(.integer)
    ) \(.strict)
    """,
    """
    CREATE TABLE mail_off (
      person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      kind \(.text) NOT NULL,
      PRIMARY KEY (person_id, kind)
    ) \(.strictByKey)
    """,
    """
    CREATE TABLE mail_room (
      person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
      delivery \(.text) NOT NULL CHECK (delivery IN ('instant', 'digest', 'none')),
      PRIMARY KEY (person_id, space_id)
    ) \(.strictByKey)
    """,
    """
    CREATE TABLE mail_level (
      space_id \(.integer) PRIMARY KEY REFERENCES space (id) ON DELETE CASCADE,
      level \(.text) NOT NULL CHECK (level IN ('full', 'title', 'nothing'))
    ) \(.strict)
    """,
    """
    CREATE TABLE digest_sent (
      person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      period \(.text) NOT NULL,
      made_at \(.integer) NOT NULL,
      PRIMARY KEY (person_id, period)
    ) \(.strictByKey)
    """,
  ]
}
