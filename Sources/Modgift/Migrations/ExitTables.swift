import Storage

/// To whom the coordinator's duties are handed when the programme ends.
@Sendable func exitTables(_: Engine) -> [SQL] {
  [
    """
    CREATE TABLE programme_duty (
      duty \(.text) PRIMARY KEY,
      heir \(.text) NOT NULL CHECK (heir IN ('rule', 'networks', 'person')),
      person_id \(.integer) REFERENCES person (id) ON DELETE CASCADE,
      decided_by \(.integer) REFERENCES person (id) ON DELETE SET NULL,
      decided_at \(.integer) NOT NULL
    ) \(.strict)
    """
  ]
}
