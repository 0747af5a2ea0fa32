extension HTML: ExpressibleByStringInterpolation {
  /// Markup written in the source.
  public init(stringLiteral markup: String) {
    self.init(trusted: markup)
  }

  /// Markup written in the source with values in it.
  public init(stringInterpolation: StringInterpolation) {
    self.init(trusted: stringInterpolation.bytes)
  }

  /// Collects a literal's own markup and the values in it, escaping on the way.
  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    var bytes: [UInt8] = []

    /// Makes room for the literal and, by a guess of 48 bytes each, for the values: half of them are pieces of
    /// markup, and room too small is taken twice.
    public init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity &+ interpolationCount &* 48)
    }

    /// Adds the literal's own markup as it is.
    public mutating func appendLiteral(_ literal: String) {
      var literal = literal
      literal.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// Adds text, escaped.
    public mutating func appendInterpolation(_ text: String) {
      var text = text
      text.withUTF8 { bytes.append(escaping: $0) }
    }

    /// Adds a part of a text, escaped.
    public mutating func appendInterpolation(_ text: Substring) {
      var text = text
      text.withUTF8 { bytes.append(escaping: $0) }
    }

    /// Adds a character, escaped.
    public mutating func appendInterpolation(_ character: Character) {
      appendInterpolation(String(character))
    }

    /// Adds a number in plain digits, as attributes and scripts read it. For people, format it first.
    public mutating func appendInterpolation(_ number: Int) {
      appendLiteral(String(number))
    }

    /// Splices markup.
    public mutating func appendInterpolation(_ html: HTML) {
      makeRoom(for: html.bytes.count)
      bytes.append(contentsOf: html.bytes)
    }

    /// Splices markup where there is any.
    public mutating func appendInterpolation(_ html: HTML?) {
      if let html { appendInterpolation(html) }
    }

    /// Splices pieces of markup one after the other.
    public mutating func appendInterpolation(_ list: [HTML], separator: StaticString = "") {
      makeRoom(for: list.reduce(0) { $0 &+ $1.bytes.count &+ separator.utf8CodeUnitCount })
      for index in list.indices {
        if index > 0 { appendLiteral(separator.description) }
        bytes.append(contentsOf: list[index].bytes)
      }
    }

    /// Room for a large piece and for what comes after it. An array that is full grows to twice its size, and a page
    /// would be copied once more for its last line.
    private mutating func makeRoom(for count: Int) {
      if count > 1_024, bytes.capacity &- bytes.count < count {
        bytes.reserveCapacity(bytes.count &+ count &+ max(2_048, count / 4))
      }
    }

    /// Writes where a link leads, for `href`, `src` and `action`.
    public mutating func appendInterpolation(_ link: some Link) {
      appendInterpolation(link.address)
    }

    /// Writes a boolean attribute, a blank before it, when `flag` is true.
    public mutating func appendInterpolation(_ flag: Bool, _ attribute: StaticString) {
      guard flag else { return }
      appendLiteral(" ")
      appendLiteral(attribute.description)
    }
  }
}
