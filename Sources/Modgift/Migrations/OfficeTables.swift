import Storage

/// What happens later, what leaves by mail, and who did what.
@Sendable func officeTables(_: Engine) -> [SQL] {
  [
    """
    CREATE TABLE job (
      id \(.integer) PRIMARY KEY,
      kind \(.text) NOT NULL,
      payload \(.text) NOT NULL,
      lease_seconds \(.integer) NOT NULL,
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
      once \(.text),
      priority \(.integer) NOT NULL,
      made_at \(.integer) NOT NULL,
      due_at \(.integer) NOT NULL,
      attempts \(.integer) NOT NULL DEFAULT 0,
      claimed_until \(.integer),
      sent_at \(.integer),
      was_needed \(.integer) NOT NULL DEFAULT 1,
      failed_at \(.integer),
      error \(.text) NOT NULL DEFAULT '',
      error_code \(.integer)
    ) \(.strict)
    """,
    """
    CREATE INDEX outgoing_mail_due ON outgoing_mail (priority, due_at)
    WHERE sent_at IS NULL AND failed_at IS NULL
    """,
    "CREATE INDEX outgoing_mail_sent ON outgoing_mail (sent_at) WHERE sent_at IS NOT NULL",
    "CREATE INDEX outgoing_mail_claimed ON outgoing_mail (claimed_until) WHERE claimed_until IS NOT NULL",
    "CREATE INDEX outgoing_mail_failed ON outgoing_mail (failed_at, id) WHERE failed_at IS NOT NULL",
    // What gathers in a message does so until somebody is at it; then another one begins.
    "CREATE UNIQUE INDEX outgoing_mail_once ON outgoing_mail (once) WHERE once IS NOT NULL",
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
