import Storage

/// A line of the log, with the names of what it is about as they are today.
struct AuditLine: Sendable, RowDecodable {
  static let pageSize = 50

  let id: Audit.ID
  let madeAt: Timestamp
  let act: String
  let actor: String?
  let person: String?
  let site: String?
  /// The name of the network it concerns, standing or ended.
  let network: String?
  /// Whether it concerns a room at all. One that is no network is not named.
  let concernsRoom: Bool
  let detail: String

  init(from row: inout Row) throws {
    id = try row.next()
    madeAt = try row.next()
    act = try row.next()
    actor = try row.next()
    person = try row.next()
    site = try row.next()
    network = try row.next()
    concernsRoom = try row.next()
    detail = try row.next()
  }
}

extension ProgrammeQueries {
  /// A page of the log, latest first, one more than fits when there are more. Who is put in or out of a group is
  /// that group's own matter and not in it: only that it was made.
  func auditLines(before last: Audit.ID?) throws -> [AuditLine] {
    let start: SQL =
      if let last {
        """
        AND (audit.made_at, audit.id) <
          (SELECT last.made_at, last.id FROM audit AS last WHERE last.id = \(last))
        """
      } else {
        .empty
      }
    return try db.all(
      AuditLine.self,
      """
      SELECT audit.id, audit.made_at, audit.act, actor.name, person.name, site.name, network.name,
        audit.space_id IS NOT NULL, audit.detail
      FROM audit
      LEFT JOIN person AS actor ON actor.id = audit.actor_id
      LEFT JOIN person ON person.id = audit.person_id
      LEFT JOIN site ON site.id = audit.site_id
      LEFT JOIN \(gate.listedNetworks) AS network ON network.id = audit.space_id
      WHERE (audit.space_id IS NULL OR network.id IS NOT NULL OR audit.act = 'group-made') \(start)
      ORDER BY audit.made_at DESC, audit.id DESC
      LIMIT \(AuditLine.pageSize + 1)
      """)
  }
}
