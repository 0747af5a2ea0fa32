import Foundation
import Logging
import Mail
import Storage

@testable import Modgift

/// Where a world's mail ends up: sends what is due and reads what was sent.
struct PostOffice {
  let world: World
  private let folder: URL

  init(_ world: World) {
    self.world = world
    folder = FileManager.default.temporaryDirectory.appending(path: "post-office-\(UUID().uuidString)")
  }

  private var desk: JobDesk {
    let clock = world.clock
    return JobDesk(
      database: world.database, installation: world.reception.installation, now: { clock.now })
  }

  /// What leaves now, after the jobs that are due.
  func send() async throws -> [SentMail] {
    let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let postman = Postman(
      desk: desk, transport: .folder(folder.path), renderers: mailRenderers, logger: silent)
    let worker = Worker(
      desk: desk, handlers: jobHandlers, schedule: notificationSchedule, postman: postman, logger: silent)
    await worker.workThrough()
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return try names.filter { $0.hasSuffix(".eml") }.sorted().map { name in
      try SentMail(Array(Data(contentsOf: folder.appending(path: name))))
    }.sorted { $0.to < $1.to }
  }

  /// What leaves once notices have gathered.
  func sendNotices() async throws -> [SentMail] {
    world.clock.advance(by: .seconds(NoticeMail.gathersSeconds + 1))
    return try await send()
  }
}

/// A mail as it lay on the wire.
struct SentMail {
  let raw: String
  let mail: IncomingMail

  init(_ bytes: [UInt8]) throws {
    raw = String(decoding: bytes, as: UTF8.self)
    mail = try IncomingMail.reading(bytes)
  }

  var to: String { mail.to.first?.address.text ?? "" }
  var subject: String { mail.subject }
  var text: String { mail.text ?? "" }
  var html: String { mail.html ?? "" }
  func header(_ name: String) -> String { mail.header.first(name) ?? "" }

  /// All of it, decoded: header, addresses and both parts.
  var whole: String {
    mail.header.map { "\($0.name): \($0.value)" }.joined(separator: "\n") + "\n\(text)\n\(html)"
  }

  /// The address in the text behind some words.
  func link(after words: String) -> String? {
    guard let found = text.range(of: words) else { return nil }
    return text[found.upperBound...].split { $0.isWhitespace }
      .first { $0.hasPrefix("http") }.map { String($0.trimmingPrefix("http://127.0.0.1:8080")) }
  }
}
