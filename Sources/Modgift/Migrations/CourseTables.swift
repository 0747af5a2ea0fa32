import Storage

/// Courses for trainers, who took part, the follow-up after one to two months, and the register's own rows,
/// of which nothing but civil registration numbers is ever thrown away.
@Sendable func courseTables(_: Engine) -> [SQL] {
  [
    """
    CREATE TABLE course (
      id \(.integer) PRIMARY KEY,
      number \(.text) NOT NULL,
      held_on \(.integer),
      place \(.text) NOT NULL,
      UNIQUE (number)
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
      asked_on \(.integer) NOT NULL,
      under_way \(.text) NOT NULL,
      reason \(.text) NOT NULL,
      trainings_held \(.text) NOT NULL,
      PRIMARY KEY (person_id, asked_on)
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
      content \(.bytes),
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
      cells \(.text) NOT NULL,
      problems \(.text) NOT NULL
    ) \(.strict)
    """,
    "CREATE INDEX register_row_by_person ON register_row (person_id)",
  ]
}
