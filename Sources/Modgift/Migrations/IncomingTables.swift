import Storage

/// Mail that comes in, until it is read; what of a mail did not become a post; and mail of ours that came back.
@Sendable func incomingTables(_: Engine) -> [SQL] {
  [
    """
    CREATE TABLE incoming_mail (
      id \(.integer) PRIMARY KEY,
      sender \(.text) NOT NULL,
      raw \(.bytes) NOT NULL,
      received_at \(.integer) NOT NULL
    ) \(.strict)
    """,
    // Outlives its mail, so that one that is handed over again is known.
    """
    CREATE TABLE incoming_delivery (
      id \(.integer) PRIMARY KEY,
      mail_id \(.integer) REFERENCES incoming_mail (id) ON DELETE SET NULL,
      digest \(.bytes) NOT NULL,
      recipient \(.text) NOT NULL,
      received_at \(.integer) NOT NULL,
      read_at \(.integer),
      outcome \(.text) NOT NULL DEFAULT '',
      UNIQUE (digest, recipient)
    ) \(.strict)
    """,
    "CREATE INDEX incoming_delivery_by_mail ON incoming_delivery (mail_id)",
    "CREATE INDEX incoming_delivery_by_time ON incoming_delivery (read_at)",
    // `cuts` and `files` are JSON.
    """
    CREATE TABLE post_mail (
      post_id \(.integer) PRIMARY KEY REFERENCES post (id) ON DELETE CASCADE,
      space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
      person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      cuts \(.text) NOT NULL,
      files \(.text) NOT NULL,
      came_at \(.integer) NOT NULL
    ) \(.strict)
    """,
    // `mail_id` is the number of the message that came back; the message itself is forgotten sooner.
    """
    CREATE TABLE mail_bounce (
      mail_id \(.integer) PRIMARY KEY,
      person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      points \(.integer) NOT NULL,
      came_at \(.integer) NOT NULL
    ) \(.strict)
    """,
    "CREATE INDEX mail_bounce_by_person ON mail_bounce (person_id, came_at)",
    """
    CREATE TABLE mail_pause (
      person_id \(.integer) PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
      address \(.text) NOT NULL,
      since \(.integer) NOT NULL
    ) \(.strict)
    """,
  ]
}
