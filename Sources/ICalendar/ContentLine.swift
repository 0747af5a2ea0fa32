/// One property of a calendar: a name, what qualifies it, and a value (RFC 5545 §3.1).
public struct ContentLine: Sendable, Equatable {
  /// What qualifies a property, such as `TZID=Europe/Copenhagen`.
  public struct Parameter: Sendable, Equatable {
    /// In capitals.
    public let name: String
    /// Without quotes. A list keeps its commas.
    public let value: String

    /// A parameter; the name is one of the standard's.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// In capitals.
  public let name: String
  /// In the order in which they stand.
  public let parameters: [Parameter]
  /// As it stands in the file; texts are escaped.
  public let value: String

  /// A property whose value is written as it is: a time, an address, a word of the standard's.
  public init(_ name: String, _ parameters: [Parameter] = [], value: String) {
    self.name = name
    self.parameters = parameters
    self.value = value.filter { $0 != "\n" && $0 != "\r" && $0 != "\r\n" }
  }

  /// A property that holds a text.
  public init(_ name: String, _ parameters: [Parameter] = [], text: String) {
    self.init(name, parameters, value: CalendarText.escaped(text))
  }

  /// The first parameter of that name.
  public func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

  /// The value as a text.
  public var text: String { CalendarText.plain(value) }
}

extension ContentLine {
  /// The line as it goes over the wire: folded after at most 75 bytes, ended by CRLF. Nothing is folded inside a
  /// letter, for some readers put bytes together before they unfold and some after.
  var written: String {
    var out = ""
    var room = 75
    for scalar in unfolded.unicodeScalars {
      let size = UTF8.width(scalar)
      if size > room {
        out += "\r\n "
        room = 74
      }
      out.unicodeScalars.append(scalar)
      room -= size
    }
    return out + "\r\n"
  }

  private var unfolded: String {
    let head = parameters.reduce(name) { "\($0);\($1.name)=\(CalendarText.parameter($1.value))" }
    return "\(head):\(value)"
  }
}
