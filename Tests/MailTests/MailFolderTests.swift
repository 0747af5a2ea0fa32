import Foundation
import Mail
import Testing

struct MailFolderTests {
  private let path = FileManager.default.temporaryDirectory.appending(path: "mail-\(UUID().uuidString)")
    .path()

  @Test func `each message is a file, and names sort by time`() async throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let transport = try MailTransport("file:\(path)/deep")
    let messages = try (0..<12).map { try MailMessage.sample(subject: "Number \($0)") }
    for message in messages { try await transport.send(message) }
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(path)/deep").sorted()
    #expect(names.count == 12 && names.allSatisfy { $0.hasSuffix(".eml") })
    for (name, message) in zip(names, messages) {
      #expect(try Data(contentsOf: URL(filePath: "\(path)/deep/\(name)")) == Data(message.encoded()))
    }
  }

  @Test func `many at once are all there`() async throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let transport = MailTransport.folder(path)
    let message = try MailMessage.sample()
    try await withThrowingTaskGroup { group in
      for _ in 0..<50 { group.addTask { try await transport.send(message) } }
      try await group.waitForAll()
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: path).count == 50)
  }

  @Test func `a folder that cannot be made is a temporary failure`() async throws {
    let error = await #expect(throws: MailError.self) {
      try await MailTransport.folder("/proc/nowhere").send(try .sample())
    }
    #expect(error?.kind == .temporary)
  }
}
