import HTTPTypes
import Storage

/// Bringing the register in, for coordinators. For everybody else none of it is there.
let registerRoutes: [Route] = [
  .get("/programme/register", showRegister),
  .post("/programme/register", upTo: RegisterImport.mostBytes + 65_536, readRegister),
  .get("/programme/register/:import", showImport),
  .post("/programme/register/:import/execution", beginImport),
  .post("/programme/register/:import/removal", discardImport),
  .get("/programme/register/:import/problems.csv", saveProblems),
]

@Sendable private func showRegister(_ visit: Visit) throws -> Answer {
  .page(try registerPage(refusal: nil, visit))
}

/// Reads a file and thinks it through; nobody and nothing in the programme is changed by it.
@Sendable private func readRegister(_ visit: Visit) throws -> Answer {
  try visit.requireCoordinator()
  do {
    let (reading, name) = try chosenRegister(visit)
    try seedSites(at: visit.now, in: visit.db)
    let plan = try RegisterPlan(reading, in: visit.db)
    let id = try RegisterImport.keep(plan, named: name, by: visit.viewer.person, at: visit.now, in: visit.db)
    return .see(.registerImport(id))
  } catch let refusal as RegisterRefusal {
    return .page(try registerPage(refusal: refusal, visit))
  }
}

private func chosenRegister(_ visit: Visit) throws -> (RegisterReading, name: String) {
  guard let file = visit.call.form.file("file") else { throw RegisterRefusal.noFile }
  guard file.bytes.count <= RegisterImport.mostBytes else {
    throw RegisterRefusal.tooLarge(bytes: RegisterImport.mostBytes)
  }
  let name = RegisterReading.shownFileName(file.name)
  let reading = try RegisterReading(file: file.bytes, named: name, thisYear: visit.today.year)
  guard reading.sheet != nil else { throw RegisterRefusal.noHeadings }
  guard reading.rows.count <= RegisterImport.mostRows else {
    throw RegisterRefusal.tooManyRows(RegisterImport.mostRows)
  }
  return (reading, name)
}

private func registerPage(refusal: RegisterRefusal?, _ visit: Visit) throws -> Page {
  try visit.requireCoordinator()
  let last = RegisterImport.ID(visit.call.query["after"])
  let (imports, more) = try RegisterImport.page(after: last, in: visit.db).cut(to: RegisterImport.pageSize)
  let page = RegisterPage(
    imports: imports, moments: imports.map { visit.moment($0.startedAt) }, refusal: refusal,
    older: more ? imports.last.map { Path.register.with("after", $0.id) } : nil, token: visit.formToken)
  return Page(
    visit.phrases.register, status: refusal == nil ? .ok : .unprocessableContent,
    main: page.html(visit.phrases))
}

@Sendable private func showImport(_ visit: Visit) throws -> Answer {
  let file = try visit.registerImport()
  let filter = RegisterFilter(rawValue: visit.call.query["show"]) ?? (file.state == .done ? .problems : .all)
  let after = Int(visit.call.query["after"]) ?? 0
  let (lines, more) = try RegisterLine.page(of: file.id, filter, after: after, in: visit.db)
    .cut(to: RegisterLine.pageSize)
  let view = Path.registerImport(file.id).with("show", filter.rawValue)
  let page = RegisterImportPage(
    file: file, moment: visit.moment(file.startedAt), lines: lines, filter: filter,
    counts: try RegisterFilter.allCases.map { ($0, try RegisterLine.count(of: file.id, $0, in: visit.db)) },
    next: more ? lines.last.map { view.with("after", $0.number) } : nil, first: after > 0 ? view : nil,
    token: visit.formToken)
  return .page(Page(visit.phrases.register, main: page.html(visit.phrases)))
}

@Sendable private func beginImport(_ visit: Visit) throws -> Answer {
  let file = try visit.registerImport()
  try RegisterImport.begin(file.id, at: visit.now, in: visit.db)
  return .see(.registerImport(file.id))
}

@Sendable private func discardImport(_ visit: Visit) throws -> Answer {
  let file = try visit.registerImport()
  try RegisterImport.discard(file.id, at: visit.now, in: visit.db)
  return .see(.registerImport(file.id))
}

/// What somebody should look at, as a file for whoever keeps the register.
@Sendable private func saveProblems(_ visit: Visit) throws -> Answer {
  let file = try visit.registerImport()
  let words = visit.phrases
  let lines = try RegisterLine.page(
    of: file.id, .problems, after: 0, limit: RegisterImport.mostRows, in: visit.db)
  let heading = [
    words.registerRow, words.registerName, words.registerColumn, words.registerFound, words.registerExpected,
    words.registerMeaning,
  ]
  let rows = lines.flatMap { line in
    line.problems.map { problem in
      [
        String(line.number), line.name, problem.column, problem.found, words.expected(problem.expected),
        words.message(problem),
      ]
    }
  }
  return .file(
    type: "text/csv; charset=utf-8", bytes: DelimitedExport(rows: [heading] + rows).bytes,
    name: "register-\(visit.today).csv")
}

extension Visit {
  fileprivate func requireCoordinator() throws {
    guard viewer.isCoordinator else { throw Refusal.notFound }
  }

  fileprivate func registerImport() throws -> RegisterImport {
    try requireCoordinator()
    guard let found = try RegisterImport.find(try key("import"), in: db) else { throw Refusal.notFound }
    return found
  }
}
