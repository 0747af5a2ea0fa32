import Storage

extension ProposalGround {
  /// The municipalities that take part in the programme today, or all of them, with their trainers and what goes with
  /// them. It counts roles; nothing anybody said is asked.
  init(_ scope: ProposalTerms.Scope, _ gate: Gate, on day: Day, in db: Transaction) throws {
    let lines = try db.all(
      Line.self,
      """
      SELECT site.id, site.name, site.kind, site.code, around.code, network.id,
        (SELECT count(DISTINCT role.person_id) FROM role
          WHERE role.site_id = site.id AND role.kind = 'trainer' AND \(gate.roleIsActive(on: day))),
        EXISTS (SELECT 1 FROM role
          WHERE role.site_id = site.id AND role.kind IN ('trainer', 'peer', 'manager')
            AND \(gate.roleIsActive(on: day)))
      FROM site
      LEFT JOIN site AS around ON around.id = site.located_in
      LEFT JOIN network_site ON network_site.site_id = site.id
      LEFT JOIN \(gate.listedNetworks) AS network ON network.id = network_site.space_id AND network.ended_at IS NULL
      WHERE site.kind <> 'programme'
      ORDER BY site.sort_name, site.id
      """)
    var places: [String: Place] = [:]
    for municipality in Municipality.all { places[municipality.code] = Place(municipality: municipality) }
    var takesPart = Set<String>()
    var strays: [String] = []
    for line in lines where line.takesPart || line.kind == .municipality {
      guard let code = line.kind == .municipality ? line.code : line.around else {
        strays.append(line.name)
        continue
      }
      places[code]?.trainers += line.trainers
      if line.takesPart { takesPart.insert(code) }
      if line.kind == .municipality {
        places[code]?.network = line.network
      } else {
        places[code]?.providers.append(line.id)
      }
    }
    self.init(
      places: places.values.filter { scope == .all || takesPart.contains($0.code) }.sorted {
        $0.code < $1.code
      },
      strays: strays, knowsTrainers: true)
  }

  private struct Line: RowDecodable {
    let id: Site.ID
    let name: String
    let kind: Site.Kind
    let code: String
    let around: String?
    let network: Network.ID?
    let trainers: Int
    let takesPart: Bool

    init(from row: inout Row) throws {
      id = try row.next()
      name = try row.next()
      kind = try row.next()
      code = try row.next()
      around = try row.next()
      network = try row.next()
      trainers = try row.next()
      takesPart = try row.next()
    }
  }
}
