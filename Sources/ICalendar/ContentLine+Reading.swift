extension ContentLine {
  /// The most parameters that are read of one property.
  private static let mostParameters = 40

  /// Reads an unfolded line; nil when it is none.
  init?(reading line: String) {
    var rest = Substring(line).utf8
    guard let name = ContentLine.word(&rest) else { return nil }
    var parameters: [Parameter] = []
    while rest.first == UInt8(ascii: ";") {
      rest = rest.dropFirst()
      guard let name = ContentLine.word(&rest), rest.first == UInt8(ascii: "=") else { return nil }
      rest = rest.dropFirst()
      let value = ContentLine.parameterValue(&rest)
      if parameters.count < ContentLine.mostParameters { parameters.append(Parameter(name, value)) }
    }
    guard rest.first == UInt8(ascii: ":") else { return nil }
    self.init(name, parameters, value: String(Substring(rest.dropFirst())))
  }

  /// A name: letters, digits and hyphens. In capitals.
  private static func word(_ rest: inout Substring.UTF8View) -> String? {
    let word = rest.prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39, 0x2D:
        true
      default: false
      }
    }
    guard !word.isEmpty else { return nil }
    rest = rest[word.endIndex...]
    return String(Substring(word)).uppercased()
  }

  /// What stands before the next `;` or `:` outside of quotes, without the quotes.
  private static func parameterValue(_ rest: inout Substring.UTF8View) -> String {
    var value: [UInt8] = []
    var isQuoted = false
    while let byte = rest.first {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted, byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") {
        break
      } else {
        value.append(byte)
      }
      rest = rest.dropFirst()
    }
    return String(decoding: value, as: UTF8.self)
  }
}
