import Storage

/// The coordinator's draft of networks: one at a time, until it is made into networks or thrown away. It holds facts
/// of municipalities and nothing of what anybody said.
@Sendable func networkDraftTables(_: Engine) -> [SQL] {
  [
    """
    CREATE TABLE network_draft (
      id \(.integer) PRIMARY KEY,
      scope \(.text) NOT NULL CHECK (scope IN ('active', 'all')),
      smallest \(.integer) NOT NULL CHECK (smallest BETWEEN 1 AND largest),
      largest \(.integer) NOT NULL,
      wanted \(.integer),
      ferries \(.integer) NOT NULL,
      keeping \(.integer) NOT NULL,
      is_best \(.integer) NOT NULL,
      cut_before \(.integer),
      moved \(.integer),
      made_by \(.integer) REFERENCES person (id) ON DELETE SET NULL,
      made_at \(.integer) NOT NULL
    ) \(.strict)
    """,
    """
    CREATE TABLE network_draft_part (
      draft_id \(.integer) NOT NULL REFERENCES network_draft (id) ON DELETE CASCADE,
      part \(.integer) NOT NULL,
      name \(.text) NOT NULL,
      is_locked \(.integer) NOT NULL,
      space_id \(.integer) REFERENCES space (id) ON DELETE SET NULL,
      PRIMARY KEY (draft_id, part)
    ) \(.strictByKey)
    """,
    """
    CREATE TABLE network_draft_place (
      draft_id \(.integer) NOT NULL REFERENCES network_draft (id) ON DELETE CASCADE,
      code \(.text) NOT NULL,
      part \(.integer) NOT NULL,
      PRIMARY KEY (draft_id, code)
    ) \(.strictByKey)
    """,
    """
    CREATE TABLE network_draft_wish (
      draft_id \(.integer) NOT NULL REFERENCES network_draft (id) ON DELETE CASCADE,
      one \(.text) NOT NULL,
      other \(.text) NOT NULL,
      kind \(.text) NOT NULL CHECK (kind IN ('together', 'apart')),
      PRIMARY KEY (draft_id, one, other)
    ) \(.strictByKey)
    """,
  ]
}
