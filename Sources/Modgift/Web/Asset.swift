import Assets
import Markup

/// A file inside the binary, at an address that changes with its content: it may be kept for ever by whoever
/// fetched it.
struct Asset: Link, Sendable {
  /// The file's own name, such as `modgift.css`.
  let name: String
  /// Where it is served.
  let address: String
  /// What it holds.
  let bytes: [UInt8]

  /// Every file there is.
  static let all = UnsafeBufferPointer(start: modgift_assets, count: modgift_asset_count).map(Asset.init)

  static let stylesheet = named("modgift.css")
  static let script = named("modgift.js")
  static let icons = named("icons.svg")
  static let favicon = named("favicon.svg")

  private init(_ file: modgift_asset) {
    name = String(cString: file.name)
    bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    address = "/assets/\(fingerprint(of: bytes))-\(name)"
  }

  /// Falls back on the folder's address, where nothing is found: a page without its looks still works.
  private static func named(_ name: String) -> any Link & Sendable {
    all.first { $0.name == name } ?? MissingAsset(address: "/assets/\(name)")
  }
}

private struct MissingAsset: Link, Sendable {
  let address: String
}

/// FNV-1a: tells two versions of a file apart. Nobody else chooses the bytes, so it need not withstand anyone.
private func fingerprint(of bytes: [UInt8]) -> String {
  let sum = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  return String(sum, radix: 36)
}
