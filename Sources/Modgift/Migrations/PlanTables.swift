import Storage

/// Models as they were published, each site's plan, and what is written in it.
///
/// What others may see of a plan, its states and days, stands in `plan` and `plan_step`. Its words, its notes and
/// its history belong to the site and are read through the gate.
@Sendable func planTables(_: Engine) -> [SQL] { modelTables + stepTables + planTextTables + helpTables }

private let modelTables: [SQL] = [
  """
  CREATE TABLE model_version (
    id \(.integer) PRIMARY KEY,
    model \(.text) NOT NULL,
    version \(.integer) NOT NULL,
    published_at \(.integer) NOT NULL,
    published_by \(.integer) REFERENCES person (id) ON DELETE SET NULL,
    source \(.text) NOT NULL,
    UNIQUE (model, version)
  ) \(.strict)
  """,
  // `answers` and `overruled` are JSON: what the site answered, and the rules it set aside.
  """
  CREATE TABLE plan (
    id \(.integer) PRIMARY KEY,
    site_id \(.integer) NOT NULL UNIQUE REFERENCES site (id) ON DELETE CASCADE,
    version_id \(.integer) NOT NULL REFERENCES model_version (id) ON DELETE RESTRICT,
    answers \(.text) NOT NULL,
    overruled \(.text) NOT NULL,
    starts_on \(.integer) NOT NULL,
    lead_id \(.integer) REFERENCES person (id) ON DELETE SET NULL,
    made_at \(.integer) NOT NULL,
    made_by \(.integer) REFERENCES person (id) ON DELETE SET NULL,
    revision \(.integer) NOT NULL DEFAULT 0
  ) \(.strict)
  """,
]

private let stepTables: [SQL] = [
  // `step` is the step's name in the model, or one of the site's own; `revision` is the number of the event that
  // changed it last, so that nobody overwrites what they have not seen.
  """
  CREATE TABLE plan_step (
    id \(.integer) PRIMARY KEY,
    plan_id \(.integer) NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    site_id \(.integer) NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    step \(.text) NOT NULL,
    number \(.integer) NOT NULL,
    phase \(.text) NOT NULL,
    state \(.text) NOT NULL CHECK (state IN ('open', 'done', 'aside')),
    due_on \(.integer) NOT NULL,
    owner_role \(.text) NOT NULL,
    owner_id \(.integer) REFERENCES person (id) ON DELETE SET NULL,
    done_on \(.integer),
    done_by \(.integer) REFERENCES person (id) ON DELETE SET NULL,
    barrier \(.text),
    stuck_at \(.integer),
    revision \(.integer) NOT NULL,
    UNIQUE (plan_id, step),
    CHECK ((state = 'done') = (done_on IS NOT NULL))
  ) \(.strict)
  """,
  "CREATE INDEX plan_step_by_site ON plan_step (site_id, number)",
  "CREATE INDEX plan_step_by_name ON plan_step (step, site_id, state)",
  "CREATE INDEX plan_step_by_owner ON plan_step (owner_id, state, due_on)",
]

private let planTextTables: [SQL] = [
  // `based` is the step as it was fitted from the model, `own` only the fields the site has changed; both JSON.
  """
  CREATE TABLE plan_wording (
    step_id \(.integer) PRIMARY KEY REFERENCES plan_step (id) ON DELETE CASCADE,
    site_id \(.integer) NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    based \(.text) NOT NULL,
    own \(.text) NOT NULL
  ) \(.strict)
  """,
  "CREATE INDEX plan_wording_by_site ON plan_wording (site_id)",
  // Only ever added to: the plan as it was on any day is played back from it. `change` is JSON: the steps as they
  // were and as they became.
  """
  CREATE TABLE plan_event (
    plan_id \(.integer) NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    number \(.integer) NOT NULL,
    site_id \(.integer) NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    step_id \(.integer),
    act \(.text) NOT NULL,
    by_id \(.integer) REFERENCES person (id) ON DELETE SET NULL,
    made_at \(.integer) NOT NULL,
    change \(.text) NOT NULL,
    PRIMARY KEY (plan_id, number)
  ) \(.strict)
  """,
  "CREATE INDEX plan_event_by_time ON plan_event (plan_id, made_at)",
  // `rule` names the rule a note says why not to; a note on a step names the step, also when the plan has it no more,
  // so that it is there again when that is undone.
  """
  CREATE TABLE plan_note (
    id \(.integer) PRIMARY KEY,
    plan_id \(.integer) NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    site_id \(.integer) NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    step_id \(.integer),
    rule \(.text),
    kind \(.text) NOT NULL CHECK (kind IN ('evidence', 'reason', 'stuck', 'later')),
    body \(.text) NOT NULL,
    by_id \(.integer) REFERENCES person (id) ON DELETE SET NULL,
    written_at \(.integer) NOT NULL
  ) \(.strict)
  """,
  "CREATE INDEX plan_note_by_plan ON plan_note (plan_id, step_id, written_at)",
  "CREATE INDEX plan_note_by_author ON plan_note (by_id, written_at)",
]

private let helpTables: [SQL] = [
  // Who was asked about a step and has answered is known after the step is gone: `step` is its name in the model.
  """
  CREATE TABLE plan_asking (
    id \(.integer) PRIMARY KEY,
    plan_id \(.integer) NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    step_id \(.integer) NOT NULL,
    step \(.text) NOT NULL,
    asker_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    asked_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    asked_at \(.integer) NOT NULL,
    answered_at \(.integer)
  ) \(.strict)
  """,
  "CREATE INDEX plan_asking_by_asked ON plan_asking (asked_id, asked_at)",
  "CREATE INDEX plan_asking_by_step ON plan_asking (step_id, asker_id)",
  """
  CREATE TABLE help_pause (
    person_id \(.integer) PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    paused_at \(.integer) NOT NULL
  ) \(.strict)
  """,
  """
  CREATE TABLE topic_step (
    topic_id \(.integer) NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    space_id \(.integer) NOT NULL REFERENCES space (id) ON DELETE CASCADE,
    model \(.text) NOT NULL,
    step \(.text) NOT NULL,
    tied_by \(.integer) REFERENCES person (id) ON DELETE SET NULL,
    tied_at \(.integer) NOT NULL,
    PRIMARY KEY (topic_id, step)
  ) \(.strict)
  """,
  "CREATE INDEX topic_step_by_step ON topic_step (model, step, tied_at)",
]
