import Storage

/// Where people talk. A network is a space of kind `network` with sites; its readers follow from roles at those sites.
/// `space_person` names people one by one: a network's guests, a group's members, the two or more of a direct space.
@Sendable func spaceTables(_: Engine) -> [SQL] {
  [
    """
    CREATE TABLE space (
      id \(.integer) PRIMARY KEY,
      kind \(.text) NOT NULL CHECK (kind IN ('everyone', 'network', 'group', 'direct')),
      name \(.text) NOT NULL,
      sort_name \(.text) NOT NULL,
      host_id \(.integer) REFERENCES person (id) ON DELETE SET NULL,
      deputy_id \(.integer) REFERENCES person (id) ON DELETE SET NULL,
      created_at \(.integer) NOT NULL,
      ended_at \(.integer)
    ) \(.strict)
    """,
    "CREATE INDEX space_by_kind ON space (kind)",
    """
    CREATE TABLE network_site (
      site_id \(.integer) PRIMARY KEY REFERENCES site (id) ON DELETE CASCADE,
      space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
      joined_at \(.integer) NOT NULL
    ) \(.strict)
    """,
    "CREATE INDEX network_site_by_space ON network_site (space_id, site_id)",
    """
    CREATE TABLE space_person (
      space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
      person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      added_by \(.integer) REFERENCES person (id) ON DELETE SET NULL,
      added_at \(.integer) NOT NULL,
      PRIMARY KEY (space_id, person_id)
    ) \(.strictByKey)
    """,
    "CREATE INDEX space_person_by_person ON space_person (person_id, space_id)",
  ]
}
