import Foundation
import HTTPTypes
import NIOCore
import Storage

@testable import Modgift

/// Registers on their way into a programme.
enum RegisterFiles {
  static let heading =
    "Kursus nr.;Kursusdato;Fornavn;Efternavn;E-mail;Telefon;Kommune;Arbejdsplads;Type;Fødselsår"

  /// A file of the folder `samples`.
  static func sample(_ name: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../samples")
    return try Array(Data(contentsOf: root.appending(path: name)))
  }

  /// A file with the usual heading.
  static func file(_ lines: String...) -> [UInt8] {
    Array(([heading] + lines).joined(separator: "\n").utf8)
  }
}

extension Database {
  /// Reads a file into the programme as the command does.
  @discardableResult
  func take(_ file: [UInt8], dryRun: Bool = false) async throws -> RegisterPlan {
    let reading = try RegisterReading(file: file, named: "register", thisYear: 2026)
    return try await write { db in
      try seedSites(at: World.start, in: db)
      let plan = try RegisterPlan(reading, in: db)
      let today = Day.epoch.advanced(by: 20_423)
      if !dryRun {
        try RegisterImport.writeAtOnce(plan, named: "register", at: World.start, on: today, in: db)
      }
      return plan
    }
  }

  func count(_ table: SQL) async throws -> Int {
    try await read { try $0.value(Int.self, "SELECT count(*) FROM \(table)") }
  }

  /// Everything a register's import can touch, as text.
  func dump() async throws -> [String] {
    try await read { db in
      try dumped.flatMap { name, columns in
        try db.all(String.self, "SELECT \(columns) FROM \(name)").map { "\(name) \($0)" }.sorted()
      }
    }
  }
}

/// Each table with its columns as one text, the same on both engines.
private let dumped: [(SQL, SQL)] = [
  ("site", joined(["id", "code", "kind", "name", "sort_name", "region", "located_in", "created_at"])),
  (
    "person",
    joined([
      "id", "name", "sort_name", "search_text", "email", "phone", "language", "profession", "workplace",
      "ask_me_about", "gender", "birth_year", "seniority_years", "created_at", "invited_at", "arrived_at",
    ])
  ),
  ("role", joined(["id", "person_id", "kind", "site_id", "starts_on", "ends_on"])),
  ("course", joined(["id", "number", "held_on", "place"])),
  ("participation", joined(["person_id", "course_id"])),
  (
    "follow_up",
    joined(["person_id", "asked_on", "under_way", "reason", "trainings_held", "remark"])
  ),
  (
    "register_import",
    joined([
      "id", "file_name", "started_at", "state", "rows_done", "people_new", "content", "report", "ended_at",
    ])
  ),
  ("register_row", joined(["import_id", "number", "person_id", "name_key", "said", "cells", "problems"])),
  ("register_line", joined(["import_id", "number", "name", "outcome", "effects", "problems"])),
  ("audit", joined(["id", "act", "person_id", "site_id", "detail"])),
  ("job", joined(["kind", "payload", "error"])),
]

private func joined(_ columns: [SQL]) -> SQL {
  columns.map { "COALESCE(CAST(\($0) AS TEXT), '')" as SQL }.joined(separator: " || '|' || ")
}

extension Browser {
  /// Sends a file as a form with one does.
  mutating func upload(_ bytes: [UInt8], named name: String, to path: String) async throws -> Reply {
    let boundary = "----register"
    var body = ByteBuffer()
    body.writeString("--\(boundary)\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\(token())\r\n")
    body.writeString(
      "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n")
    body.writeBytes(bytes)
    body.writeString("\r\n--\(boundary)--\r\n")
    return try await send(
      .post, path,
      headers: [.contentType: "multipart/form-data; boundary=\(boundary)", .origin: "http://localhost"],
      body: body)
  }
}

extension World {
  /// Does the jobs that wait, as a worker does.
  func work() async throws {
    let now = clock.now
    while let job = try await database.write({ try Job.claim(at: now, in: $0) }) {
      try await registerJobs[job.kind]?(job, desk)
      try await database.write { try job.finish(in: $0) }
    }
  }

  var desk: JobDesk { JobDesk(database: database, installation: reception.installation, now: { clock.now }) }
}
