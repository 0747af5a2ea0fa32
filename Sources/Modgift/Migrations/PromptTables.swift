import Storage

/// Which mails that nobody wrote went to whom, and about what: so that they are no more than a week bears, and the digest
/// repeats none.
@Sendable func promptTables(_: Engine) -> [SQL] {
  [
    // `subject` is the number of a key of whatever kind `what` is about.
    """
    CREATE TABLE prompt_mail (
      mail_id \(.integer) NOT NULL,
      what \(.text) NOT NULL,
      subject \(.integer) NOT NULL,
      person_id \(.integer) NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      sent_on \(.integer) NOT NULL,
      PRIMARY KEY (mail_id, what, subject)
    ) \(.strictByKey)
    """,
    "CREATE INDEX prompt_mail_by_person ON prompt_mail (person_id, sent_on)",
  ]
}
