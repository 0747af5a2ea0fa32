import Storage

/// Writes a line of the audit log, in the transaction of the act itself. The log is only ever added to.
func record(
  _ act: Act, by actor: Person.ID?, person: Person.ID? = nil, site: Site.ID? = nil, space: Space.ID? = nil,
  detail: String = "", at now: Timestamp, in db: Transaction
) throws {
  try db.run(
    """
    INSERT INTO audit (id, made_at, actor_id, act, person_id, site_id, space_id, detail)
    VALUES (\(Audit.ID.random()), \(now), \(actor), \(act), \(person), \(site), \(space),
      \(String(detail.prefix(Audit.longestDetail))))
    """)
}
