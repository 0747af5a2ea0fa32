import Foundation

/// Python's standard library as the opinion of somebody else.
enum Python {
  /// Runs `script` with `input` and answers with what it printed.
  static func run(_ script: String, input: Data = Data()) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    let (standardInput, output) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: input)
    try standardInput.fileHandleForWriting.close()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
    return printed
  }

  /// The same on a thread of its own: a server in this very process may have to answer the script, on the few threads
  /// that everything else runs on.
  static func runAside(_ script: String) async throws -> Data {
    try await withCheckedThrowingContinuation { done in
      Thread.detachNewThread { done.resume(with: Result { try run(script) }) }
    }
  }

  struct Failure: Error {}
}
