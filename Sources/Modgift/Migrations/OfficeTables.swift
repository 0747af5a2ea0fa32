import Storage

/// What happens later, what leaves by mail, and who did what.
@Sendable func officeTables(_: Engine) -> [SQL] {
  [
    """
    CREATE TABLE job (
      id \(.integer) PRIMARY KEY,
      kind \(.text) NOT NULL,
      payload \(.text) NOT NULL,
      due_at \(.integer) NOT NULL,
      attempts \(.integer) NOT NULL DEFAULT 0,
      claimed_until \(.integer),
      failed_at \(.integer),
      error \(.text) NOT NULL DEFAULT '',
      made_at \(.integer) NOT NULL
    ) \(.strict)
    """,
    "CREATE INDEX job_due ON job (due_at) WHERE failed_at IS NULL",
    "CREATE UNIQUE INDEX job_once ON job (kind, payload) WHERE failed_at IS NULL",
    """
    CREATE TABLE outgoing_mail (
      id \(.integer) PRIMARY KEY,
      person_id \(.integer) REFERENCES person (id) ON DELETE CASCADE,
      address \(.text) NOT NULL,
      kind \(.text) NOT NULL,
      payload \(.text) NOT NULL,
      made_at \(.integer) NOT NULL,
      due_at \(.integer) NOT NULL,
      attempts \(.integer) NOT NULL DEFAULT 0,
      claimed_until \(.integer),
      sent_at \(.integer),
      failed_at \(.integer),
      error \(.text) NOT NULL DEFAULT ''
    ) \(.strict)
    """,
    "CREATE INDEX outgoing_mail_due ON outgoing_mail (due_at) WHERE sent_at IS NULL AND failed_at IS NULL",
    """
    CREATE TABLE audit (
      id \(.integer) PRIMARY KEY,
      made_at \(.integer) NOT NULL,
      actor_id \(.integer) REFERENCES person (id) ON DELETE SET NULL,
      act \(.text) NOT NULL,
      person_id \(.integer) REFERENCES person (id) ON DELETE SET NULL,
      site_id \(.integer) REFERENCES site (id) ON DELETE SET NULL,
      space_id \(.integer) REFERENCES space (id) ON DELETE SET NULL,
      detail \(.text) NOT NULL DEFAULT ''
    ) \(.strict)
    """,
    "CREATE INDEX audit_by_time ON audit (made_at, id)",
  ]
}
