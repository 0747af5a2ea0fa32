import Storage

/// Sites, persons and their roles. A role is held at a site from a day to a day; a day is a number (`Day`).
@Sendable func peopleTables(_: Engine) -> [SQL] {
  [
    """
    CREATE TABLE programme (
      name \(.text) PRIMARY KEY,
      value \(.text) NOT NULL
    ) \(.strict)
    """,
    """
    CREATE TABLE site (
      id \(.integer) PRIMARY KEY,
      code \(.text) NOT NULL UNIQUE,
      kind \(.text) NOT NULL CHECK (kind IN ('municipality', 'private', 'hospital', 'association', 'programme')),
      name \(.text) NOT NULL,
      sort_name \(.text) NOT NULL,
      region \(.text) NOT NULL,
      population \(.integer),
      area_hectares \(.integer),
      latitude \(.integer),
      longitude \(.integer),
      located_in \(.integer) REFERENCES site (id) ON DELETE RESTRICT,
      created_at \(.integer) NOT NULL
    ) \(.strict)
    """,
    """
    CREATE TABLE person (
      id \(.integer) PRIMARY KEY,
      name \(.text) NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
      sort_name \(.text) NOT NULL,
      search_text \(.text) NOT NULL DEFAULT '',
      email \(.text) UNIQUE,
      phone \(.text),
      language \(.text) NOT NULL DEFAULT 'da',
      profession \(.text) NOT NULL DEFAULT '',
      workplace \(.text) NOT NULL DEFAULT '',
      ask_me_about \(.text) NOT NULL DEFAULT '',
      shows_email \(.integer) NOT NULL DEFAULT 1,
      shows_phone \(.integer) NOT NULL DEFAULT 0,
      gender \(.text) NOT NULL DEFAULT '',
      birth_year \(.integer),
      seniority_years \(.integer),
      created_at \(.integer) NOT NULL,
      invited_at \(.integer),
      arrived_at \(.integer),
      seen_on \(.integer)
    ) \(.strict)
    """,
    // It holds what a search looks at, so that nobody is looked up to be left out.
    "CREATE INDEX person_by_name ON person (sort_name, id, search_text)",
    "CREATE INDEX person_by_profession ON person (profession)",
    """
    CREATE TABLE role (
      id \(.integer) PRIMARY KEY,
      person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      kind \(.text) NOT NULL CHECK (kind IN ('trainer', 'peer', 'manager', 'coordinator', 'evaluator')),
      site_id \(.integer) NOT NULL REFERENCES site (id) ON DELETE RESTRICT,
      starts_on \(.integer) NOT NULL,
      ends_on \(.integer),
      CHECK (ends_on IS NULL OR ends_on >= starts_on)
    ) \(.strict)
    """,
    "CREATE INDEX role_by_person ON role (person_id, starts_on, ends_on, kind, site_id)",
    "CREATE INDEX role_by_site ON role (site_id, starts_on, ends_on, kind, person_id)",
  ]
}
