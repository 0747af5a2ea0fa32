/// A line of a mail's header.
public struct HeaderField: Sendable, Equatable {
  /// Its name, as written.
  public let name: String
  /// Its value: unfolded, its encoded words decoded, control characters in it as `\u{FFFD}`.
  public let value: String
}

extension HeaderField {
  /// The fields in `text`, which stands by itself: a report's groups, or the header it brings back. Empty lines
  /// are passed over.
  static func reading(_ text: String) -> [HeaderField] {
    var fields: [HeaderField] = []
    for line in text.split(separator: "\n").prefix(2000) {
      if line.first == " " || line.first == "\t", let last = fields.popLast() {
        fields.append(HeaderField(name: last.name, value: "\(last.value) \(line.trimmed)".trimmed))
      } else if let colon = line.firstIndex(of: ":") {
        let value = line[line.index(after: colon)...].trimmed
        fields.append(HeaderField(name: line[..<colon].trimmed, value: value))
      }
    }
    return fields
  }
}

extension [HeaderField] {
  /// The values of every field called `name`, whatever the size of its letters, in order.
  public func values(_ name: String) -> [String] {
    let name = name.lowercased()
    return filter { $0.name.lowercased() == name }.map(\.value)
  }

  /// The value of the first field called `name`.
  public func first(_ name: String) -> String? { values(name).first }
}
