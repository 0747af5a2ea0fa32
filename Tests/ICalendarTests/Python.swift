import Foundation

/// Python's calendar libraries as the opinion of somebody else.
enum Python {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  /// The one with the tests' packages, where they are installed beside the sources; else the one in the path.
  private static let own = root.appending(path: ".venv/bin/python3").path
  private static let program =
    FileManager.default.isExecutableFile(atPath: own) ? [own] : ["/usr/bin/env", "python3"]

  /// Runs `script` with `input` and answers with what it printed.
  static func run(_ script: String, input: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program[0])
    process.arguments = program.dropFirst() + ["-c", script]
    let (standardInput, output) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
    return String(decoding: printed, as: UTF8.self)
  }

  struct Failure: Error {}
}
