import Storage

/// Codes, sessions, limits and receipts. Only digests of secrets are stored, never the secrets.
@Sendable func signInTables(_: Engine) -> [SQL] {
  [
    """
    CREATE TABLE sign_in_code (
      id \(.integer) PRIMARY KEY,
      email \(.text) NOT NULL,
      person_id \(.integer) REFERENCES person (id) ON DELETE CASCADE,
      code_digest \(.bytes) NOT NULL,
      link_digest \(.bytes) NOT NULL UNIQUE,
      visitor_digest \(.bytes) NOT NULL,
      next_path \(.text) NOT NULL,
      tries \(.integer) NOT NULL DEFAULT 0,
      created_at \(.integer) NOT NULL,
      expires_at \(.integer) NOT NULL,
      used_at \(.integer)
    ) \(.strict)
    """,
    "CREATE INDEX sign_in_code_by_visitor ON sign_in_code (visitor_digest, created_at)",
    "CREATE INDEX sign_in_code_by_person ON sign_in_code (person_id)",
    """
    CREATE TABLE session (
      id \(.integer) PRIMARY KEY,
      digest \(.bytes) NOT NULL UNIQUE,
      person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      device \(.text) NOT NULL,
      created_at \(.integer) NOT NULL,
      seen_on \(.integer) NOT NULL,
      expires_at \(.integer) NOT NULL
    ) \(.strict)
    """,
    "CREATE INDEX session_by_person ON session (person_id, created_at)",
    """
    CREATE TABLE attempt (
      key \(.text) NOT NULL,
      window_start \(.integer) NOT NULL,
      count \(.integer) NOT NULL,
      PRIMARY KEY (key, window_start)
    ) \(.strict)
    """,
    """
    CREATE TABLE receipt (
      person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      token \(.text) NOT NULL,
      address \(.text) NOT NULL,
      made_at \(.integer) NOT NULL,
      PRIMARY KEY (person_id, token)
    ) \(.strict)
    """,
  ]
}
