import Assets
import Markup

/// The style sheet, script and icons that are inside the binary, each under an address that holds its digest,
/// so that a browser may keep it for ever.
struct AssetFiles: Sendable {
  struct File: Sendable {
    let type: String
    let bytes: [UInt8]
    let compressed: [UInt8]
  }

  /// Those of this binary, prepared once.
  static let embedded = AssetFiles()

  private let paths: [String: Path]
  private let files: [String: File]

  init() {
    var paths: [String: Path] = [:]
    var files: [String: File] = [:]
    for index in 0..<modgift_asset_count {
      let asset = modgift_assets[index]
      let name = String(cString: asset.name)
      guard let type = contentType(of: name) else { continue }
      let bytes = Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count))
      let served = "\(base64URL(Array(sha256(bytes).prefix(9))))-\(name)"
      paths[name] = Path("/assets", served)
      files[served] = File(type: type, bytes: bytes, compressed: gzip(bytes, level: 9))
    }
    self.paths = paths
    self.files = files
  }

  /// The address of a file by its own name. A name that is none leads nowhere; a test holds that none is.
  func path(_ name: String) -> Path { paths[name] ?? Path("/assets", name) }

  /// The file at the last part of an asset's address.
  func file(_ served: String) -> File? { files[served] }

  /// The names of all files inside the binary.
  static var names: [String] {
    (0..<modgift_asset_count).map { String(cString: modgift_assets[$0].name) }
  }

  /// A file inside the binary that is read by the program itself.
  static func text(_ name: String) -> String? {
    for index in 0..<modgift_asset_count where String(cString: modgift_assets[index].name) == name {
      let asset = modgift_assets[index]
      return String(decoding: UnsafeBufferPointer(start: asset.bytes, count: asset.count), as: UTF8.self)
    }
    return nil
  }
}

private func contentType(of name: String) -> String? {
  switch name.split(separator: ".").last {
  case "css": "text/css; charset=utf-8"
  case "js": "text/javascript; charset=utf-8"
  case "svg": "image/svg+xml"
  case "webmanifest": "application/manifest+json"
  default: nil
  }
}
