import Storage

let programmeRoutes: [Route] =
  [
    .get("/programme", showProgramme),
    .post("/programme/export", exportProgramme),
    .get("/programme/audit", showAudit),
  ] + siteRoutes + personRoutes

extension Visit {
  /// The coordinator's pages are nobody else's, and nobody else is told that they exist.
  func asCoordinator() throws -> ProgrammeQueries {
    guard viewer.isCoordinator else { throw Refusal.notFound }
    return ProgrammeQueries(self)
  }
}

@Sendable private func showProgramme(_ visit: Visit) throws -> Answer {
  let queries = try visit.asCoordinator()
  let measure = Measure(rawValue: visit.call.query["by"]) ?? .trained
  let order = TableOrder(rawValue: visit.call.query["sort"]) ?? .name
  let last = Network.ID(visit.call.query["networks-after"])
  let (networks, more) = try Network.page(after: last, for: visit.viewer, visit.gate, in: visit.db)
    .cut(to: Network.pageSize)
  let here = Path.programme.with("by", measure.rawValue).with("sort", order.rawValue)
  let page = ProgrammePage(
    measure: measure, order: order, municipalities: try queries.municipalities(),
    figures: try queries.figures(),
    networks: NetworkTable(
      networks: networks, counts: try Network.memberCounts(visit.gate, on: visit.today, in: visit.db),
      meetings: try visit.gate.shownMeetings(at: visit.now, in: visit.db), clock: visit.installation.clock,
      first: last == nil ? nil : here.at("networks"),
      next: more ? networks.last.map { here.with("networks-after", $0.id).at("networks") } : nil),
    token: visit.formToken)
  return .page(Page(visit.phrases.programme, main: page.html(visit.phrases)))
}

/// The table behind the map as a file. It leaves the programme, so that it left is written down.
@Sendable private func exportProgramme(_ visit: Visit) throws -> Answer {
  let lines = try visit.asCoordinator().municipalities()
  let phrases = visit.phrases
  let heading =
    [phrases.siteColumn, phrases.regionColumn, phrases.inhabitantsColumn, phrases.networkColumn]
    + Measure.allCases.map(phrases.measure)
  let rows = lines.map { line in
    [line.name, line.region, "\(line.population)", line.network ?? ""]
      + Measure.allCases.map { "\(line.count($0))" }
  }
  try record(
    .programmeExported, by: visit.viewer.person, detail: "\(lines.count)", at: visit.now, in: visit.db)
  return .file(
    type: "text/csv; charset=utf-8", bytes: DelimitedExport(rows: [heading] + rows).bytes,
    name: "modgift-\(visit.today).csv")
}

@Sendable private func showAudit(_ visit: Visit) throws -> Answer {
  let queries = try visit.asCoordinator()
  let last = Audit.ID(visit.call.query["before"])
  let (lines, more) = try queries.auditLines(before: last).cut(to: AuditLine.pageSize)
  let page = AuditPage(
    lines: lines, moments: lines.map { visit.moment($0.madeAt) },
    older: more ? lines.last.map { Path.programmeAudit.with("before", $0.id) } : nil)
  return .page(Page(visit.phrases.programmePages.audit, main: page.html(visit.phrases)))
}
