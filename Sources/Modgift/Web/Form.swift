/// The fields of a form or of an address, in order, as they came. Text that was not UTF-8 has been mended with
/// U+FFFD; line ends are single newlines; nothing is trimmed here.
struct Form: Sendable, Equatable {
  /// A file that was chosen.
  struct File: Sendable, Equatable {
    let name: String
    let bytes: [UInt8]
  }

  private(set) var fields: [(name: String, value: String)] = []
  private(set) var files: [(name: String, file: File)] = []

  static func == (one: Form, other: Form) -> Bool {
    one.fields.elementsEqual(other.fields, by: ==) && one.files.elementsEqual(other.files, by: ==)
  }

  /// The first value under a name; empty when there is none.
  subscript(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

  /// Whether there is such a field at all.
  func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

  /// All values under a name.
  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// The file chosen under a name; none when the person chose none.
  func file(_ name: String) -> File? { files.first { $0.name == name && !$0.file.name.isEmpty }?.file }

  /// The value with blanks and line ends taken from both ends.
  func trimmed(_ name: String) -> String { Modgift.trimmed(self[name]) }

  mutating func append(_ name: String, _ value: String) { fields.append((name, value)) }

  mutating func append(_ name: String, _ file: File) { files.append((name, file)) }
}

extension String {
  /// Whether some of it came in bytes that are no text: it is shown as U+FFFD, and kept by nobody.
  var holdsUnreadable: Bool { unicodeScalars.contains("\u{FFFD}") }
}

/// The text without white space at its ends.
func trimmed(_ text: String) -> String {
  var rest = Substring(text)
  while let first = rest.first, first.isWhitespace { rest.removeFirst() }
  while let last = rest.last, last.isWhitespace { rest.removeLast() }
  return String(rest)
}
