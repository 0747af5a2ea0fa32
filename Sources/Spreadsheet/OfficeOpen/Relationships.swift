/// What a part of a package refers to, by id and by kind.
struct Relationships {
  private let entries: [Entry]

  struct Entry {
    let id: String
    /// The last word of the type's address: it is the same in the strict and transitional form.
    let kind: Substring
    /// The name of a part in the archive.
    let target: String
  }

  /// - Parameter part: the part that refers; the empty name stands for the package itself.
  init(of part: String, in archive: ZipArchive) throws(SpreadsheetError) {
    let folder = part.split(separator: "/").dropLast()
    let file = part.split(separator: "/").last ?? ""
    let name = (folder + ["_rels", "\(file).rels"]).joined(separator: "/")
    let reader = RelationshipsPart(folder: Array(folder))
    if archive.contains(name) { try XMLReader.read(name, of: archive, into: reader) }
    entries = reader.entries
  }

  func target(ofKind kind: String) -> String? {
    entries.first { $0.kind == kind }?.target
  }

  func target(ofID id: String, kind: String) -> String? {
    entries.first { $0.id == id && $0.kind == kind }?.target
  }
}

private final class RelationshipsPart: XMLPart {
  private let folder: [Substring]
  private(set) var entries: [Relationships.Entry] = []
  let collectsText = false

  init(folder: [Substring]) {
    self.folder = folder
  }

  func opened(_ element: String, _ attributes: XMLAttributes) {
    guard element == "Relationship", let type = attributes["Type"], let target = attributes["Target"],
      let id = attributes["Id"], attributes["TargetMode"] != "External"
    else { return }
    let kind = type.split(separator: "/").last ?? ""
    entries.append(.init(id: id, kind: kind, target: absolute(target)))
  }

  func closed(_ element: String) {}
  func read(_ text: UnsafeBufferPointer<UInt8>) {}

  private func absolute(_ target: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}
