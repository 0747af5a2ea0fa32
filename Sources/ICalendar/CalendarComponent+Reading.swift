extension CalendarComponent {
  /// The most bytes that are read; a longer text is no calendar to us.
  public static let largest = 262_144
  /// The most properties and components that are read.
  static let mostLines = 4_000
  /// How deep components stand in each other: an alarm in an event in a calendar is three.
  static let deepest = 6

  /// Reads the first calendar in a text, as other programs write them: with any line ends, folded anywhere, names in
  /// any case. What is no property is passed over. Nil where there is no whole calendar, or one without measure.
  public init?(reading text: String) {
    guard text.utf8.count <= CalendarComponent.largest else { return nil }
    var open: [CalendarComponent] = []
    for (number, line) in UnfoldedLines(text).enumerated() {
      guard number < CalendarComponent.mostLines else { return nil }
      guard let line = ContentLine(reading: line) else { continue }
      switch line.name {
      case "BEGIN":
        guard open.count < CalendarComponent.deepest else { return nil }
        open.append(CalendarComponent(line.value.uppercased(), []))
      case "END":
        guard let done = open.popLast() else { continue }
        guard done.name == line.value.uppercased() else { return nil }
        if open.isEmpty {
          guard done.name == "VCALENDAR" else { return nil }
          self = done
          return
        }
        open[open.count - 1].components.append(done)
      default:
        if !open.isEmpty { open[open.count - 1].lines.append(line) }
      }
    }
    return nil
  }
}

/// The lines of a calendar, put together where they were folded: a line that begins with a blank goes on the one before.
private struct UnfoldedLines: Sequence, IteratorProtocol {
  private var rest: [Substring.UTF8View]

  init(_ text: String) {
    let start = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : Substring(text)
    rest = start.utf8.split { $0 == 10 || $0 == 13 }.reversed()
  }

  mutating func next() -> String? {
    guard let first = rest.popLast() else { return nil }
    var line = Array(first)
    while let more = rest.last, let blank = more.first, blank == 0x20 || blank == 0x09 {
      line += more.dropFirst()
      rest.removeLast()
    }
    return String(decoding: line, as: UTF8.self)
  }
}
