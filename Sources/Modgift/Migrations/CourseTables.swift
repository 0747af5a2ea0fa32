import Storage

/// Courses for trainers, who took part, the follow-up after one to two months, and the register's own rows,
/// of which nothing but civil registration numbers is ever thrown away.
@Sendable func courseTables(_: Engine) -> [SQL] {
  [
    """
    CREATE TABLE course (
      id \(.integer) PRIMARY KEY,
      number \(.text) UNIQUE,
      held_on \(.integer),
      place \(.text) NOT NULL
    ) \(.strict)
    """,
    """
    CREATE TABLE participation (
      person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      course_id \(.integer) NOT NULL REFERENCES course (id) ON DELETE CASCADE,
      PRIMARY KEY (person_id, course_id)
    ) \(.strict)
    """,
    """
    CREATE TABLE follow_up (
      person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      asked_on \(.integer),
      under_way \(.text) NOT NULL,
      reason \(.text) NOT NULL,
      trainings_held \(.text) NOT NULL,
      remark \(.text) NOT NULL DEFAULT '',
      UNIQUE (person_id, asked_on)
    ) \(.strict)
    """,
    """
    CREATE TABLE register_import (
      id \(.integer) PRIMARY KEY,
      file_name \(.text) NOT NULL,
      started_by \(.integer) REFERENCES person (id) ON DELETE SET NULL,
      started_at \(.integer) NOT NULL,
      state \(.text) NOT NULL CHECK (state IN ('reading', 'proposed', 'running', 'done', 'failed', 'discarded')),
      rows_done \(.integer) NOT NULL DEFAULT 0,
      rows_in_all \(.integer) NOT NULL DEFAULT 0,
      people_new \(.integer) NOT NULL DEFAULT 0,
      people_changed \(.integer) NOT NULL DEFAULT 0,
      content \(.text),
      report \(.text) NOT NULL DEFAULT '',
      ended_at \(.integer)
    ) \(.strict)
    """,
    """
    CREATE TABLE register_row (
      digest \(.bytes) PRIMARY KEY,
      import_id \(.integer) REFERENCES register_import (id) ON DELETE SET NULL,
      number \(.integer) NOT NULL,
      person_id \(.integer) REFERENCES person (id) ON DELETE SET NULL,
      name_key \(.text) NOT NULL,
      said \(.text) NOT NULL,
      cells \(.text) NOT NULL,
      problems \(.text) NOT NULL
    ) \(.strict)
    """,
    "CREATE INDEX register_row_by_person ON register_row (person_id)",
    "CREATE INDEX register_row_by_name ON register_row (name_key)",
    """
    CREATE TABLE register_line (
      import_id \(.integer) NOT NULL REFERENCES register_import (id) ON DELETE CASCADE,
      number \(.integer) NOT NULL,
      name \(.text) NOT NULL,
      outcome \(.text) NOT NULL
        CHECK (outcome IN ('new', 'more', 'changed', 'unchanged', 'conflicting', 'unread')),
      effects \(.text) NOT NULL,
      problems \(.text) NOT NULL,
      problem_count \(.integer) NOT NULL,
      PRIMARY KEY (import_id, number)
    ) \(.strict)
    """,
    "CREATE INDEX register_import_by_time ON register_import (started_at, id)",
  ]
}
