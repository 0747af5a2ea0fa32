/// A value of JSON (RFC 8259). Objects keep the order they are written in.
enum JSON: Sendable, Equatable {
  case null
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([JSON])
  case object([Member])

  /// A name and what stands under it.
  struct Member: Sendable, Equatable {
    let name: String
    let value: JSON

    init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A text where there is one.
  static func text(orNull text: String?) -> JSON { text.map { .text($0) } ?? .null }

  /// As it is sent, without blanks.
  var written: String {
    switch self {
    case .null: "null"
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): String(number)
    case .text(let text): quoted(text)
    case .list(let values): "[\(values.map(\.written).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\(quoted($0.name)):\($0.value.written)" }.joined(separator: ","))}"
    }
  }
}

private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    case let control where control.value < 0x20:
      let hex = String(control.value, radix: 16)
      result += "\\u\(String(repeating: "0", count: 4 - hex.count))\(hex)"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
