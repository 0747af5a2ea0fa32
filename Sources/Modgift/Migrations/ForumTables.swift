import Storage

/// Topics and what hangs on them. Every private row carries its `space_id`, so that one clause narrows them all.
@Sendable func forumTables(_: Engine) -> [SQL] {
  topicTables + postTables + readingTables + noticeTables
}

private let topicTables: [SQL] = [
  // `has_steps`: whether it was ever tied to a step of a plan. Most are not, so no steps need be looked for.
  """
  CREATE TABLE topic (
    id \(.integer) PRIMARY KEY,
    space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    author_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    kind \(.text) NOT NULL CHECK (kind IN ('question', 'experience', 'news')),
    title \(.text) NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    opened_at \(.integer) NOT NULL,
    last_posted_at \(.integer) NOT NULL,
    last_number \(.integer) NOT NULL,
    replies \(.integer) NOT NULL DEFAULT 0,
    helped_post_id \(.integer),
    pinned_at \(.integer),
    closed_at \(.integer),
    deleted_at \(.integer),
    shared_from \(.integer) REFERENCES topic (id) ON DELETE SET NULL,
    has_steps \(.integer) NOT NULL DEFAULT 0
  ) \(.strict)
  """,
  // These two hold all that is asked of the topics they put in order, so that none is looked up to be left out.
  "CREATE INDEX topic_by_activity ON topic (space_id, last_posted_at, id, author_id, deleted_at, last_number)",
  """
  CREATE INDEX topic_waiting ON topic (space_id, opened_at, id, author_id, kind, replies, closed_at, deleted_at)
  WHERE kind = 'question' AND replies = 0 AND closed_at IS NULL AND deleted_at IS NULL
  """,
  "CREATE INDEX topic_pinned ON topic (space_id, pinned_at) WHERE pinned_at IS NOT NULL",
  "CREATE INDEX topic_by_author ON topic (author_id, opened_at)",
]

private let postTables: [SQL] = [
  // `has_reactions`: whether anybody ever answered with a tap; `has_mail`: whether something is kept that came with it
  // by mail. Most posts have neither, so nothing need be looked for.
  """
  CREATE TABLE post (
    id \(.integer) PRIMARY KEY,
    space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    topic_id \(.integer) NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    author_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    number \(.integer) NOT NULL,
    body \(.text) NOT NULL,
    body_html \(.text) NOT NULL,
    posted_at \(.integer) NOT NULL,
    edited_at \(.integer),
    deleted_at \(.integer),
    deleted_by \(.integer) REFERENCES person (id) ON DELETE SET NULL,
    has_reactions \(.integer) NOT NULL DEFAULT 0,
    has_mail \(.integer) NOT NULL DEFAULT 0,
    UNIQUE (topic_id, number)
  ) \(.strict)
  """,
  "CREATE INDEX post_by_author ON post (author_id, posted_at)",
  "CREATE INDEX post_by_moment ON post (space_id, posted_at, deleted_at)",
  """
  CREATE TABLE post_revision (
    post_id \(.integer) NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    number \(.integer) NOT NULL,
    space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    title \(.text),
    body \(.text) NOT NULL,
    replaced_at \(.integer) NOT NULL,
    PRIMARY KEY (post_id, number)
  ) \(.strict)
  """,
  """
  CREATE TABLE reaction (
    post_id \(.integer) NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind \(.text) NOT NULL CHECK (kind IN ('thanks', 'same', 'useful')),
    space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    made_at \(.integer) NOT NULL,
    PRIMARY KEY (post_id, person_id, kind)
  ) \(.strictByKey)
  """,
  """
  CREATE TABLE report (
    id \(.integer) PRIMARY KEY,
    post_id \(.integer) NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    reporter_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    reason \(.text) NOT NULL,
    made_at \(.integer) NOT NULL,
    settled_at \(.integer),
    settled_by \(.integer) REFERENCES person (id) ON DELETE SET NULL
  ) \(.strict)
  """,
  "CREATE INDEX report_open ON report (space_id, made_at) WHERE settled_at IS NULL",
]

private let readingTables: [SQL] = [
  """
  CREATE TABLE reading (
    person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    topic_id \(.integer) NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    number \(.integer) NOT NULL,
    read_at \(.integer) NOT NULL,
    PRIMARY KEY (person_id, topic_id)
  ) \(.strictByKey)
  """,
  """
  CREATE TABLE space_reading (
    person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    read_until \(.integer) NOT NULL,
    PRIMARY KEY (person_id, space_id)
  ) \(.strictByKey)
  """,
  """
  CREATE TABLE topic_following (
    person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    topic_id \(.integer) NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    level \(.text) NOT NULL CHECK (level IN ('follow', 'mute')),
    PRIMARY KEY (person_id, topic_id)
  ) \(.strictByKey)
  """,
  "CREATE INDEX topic_following_by_topic ON topic_following (topic_id, level, person_id)",
  """
  CREATE TABLE space_following (
    person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    level \(.text) NOT NULL CHECK (level IN ('follow', 'mute')),
    PRIMARY KEY (person_id, space_id)
  ) \(.strictByKey)
  """,
  "CREATE INDEX space_following_by_space ON space_following (space_id, level, person_id)",
  """
  CREATE TABLE draft (
    id \(.integer) PRIMARY KEY,
    person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    space_id \(.integer) REFERENCES space (id) ON DELETE CASCADE,
    topic_id \(.integer) REFERENCES topic (id) ON DELETE CASCADE,
    kind \(.text) NOT NULL,
    title \(.text) NOT NULL,
    body \(.text) NOT NULL,
    saved_at \(.integer) NOT NULL
  ) \(.strict)
  """,
  "CREATE INDEX draft_by_person ON draft (person_id, saved_at)",
  "CREATE UNIQUE INDEX draft_of_reply ON draft (person_id, topic_id) WHERE topic_id IS NOT NULL",
]

private let noticeTables: [SQL] = [
  """
  CREATE TABLE notice (
    id \(.integer) PRIMARY KEY,
    person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind \(.text) NOT NULL,
    space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    topic_id \(.integer) REFERENCES topic (id) ON DELETE CASCADE,
    post_id \(.integer) REFERENCES post (id) ON DELETE CASCADE,
    number \(.integer) NOT NULL DEFAULT 0,
    actor_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    made_at \(.integer) NOT NULL,
    read_at \(.integer),
    mailed_at \(.integer)
  ) \(.strict)
  """,
  "CREATE INDEX notice_by_person ON notice (person_id, made_at, id)",
  "CREATE INDEX notice_unread ON notice (person_id, topic_id, space_id) WHERE read_at IS NULL",
  // Nobody is told twice of the same post; several people may report one.
  "CREATE UNIQUE INDEX notice_once ON notice (post_id, person_id, kind) WHERE kind <> 'report'",
  "CREATE INDEX notice_by_post ON notice (post_id)",
]
