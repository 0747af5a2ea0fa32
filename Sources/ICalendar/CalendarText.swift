/// How texts stand in a calendar.
enum CalendarText {
  /// A text with what would end it set apart (RFC 5545 §3.3.11); control characters are left out.
  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": out.append(contentsOf: ["\\", scalar])
      case "\r": out.append(contentsOf: ["\\", "n"])
      case "\n": if !afterReturn { out.append(contentsOf: ["\\", "n"]) }
      case "\t": out.append(" ")
      default: if !isControl(scalar) { out.append(scalar) }
      }
      afterReturn = scalar == "\r"
    }
    return String(out)
  }

  /// What an escaped text says.
  static func plain(_ value: String) -> String {
    var out = String.UnicodeScalarView()
    var isEscape = false
    for scalar in value.unicodeScalars {
      if isEscape {
        out.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// A parameter's value, in quotes where it needs them. It cannot hold a quote: that becomes an apostrophe.
  static func parameter(_ value: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in value.unicodeScalars where !isControl(scalar) { out.append(scalar == "\"" ? "'" : scalar) }
    let safe = String(out)
    return safe.unicodeScalars.contains { $0 == ":" || $0 == ";" || $0 == "," } ? "\"\(safe)\"" : safe
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0x7F
  }
}
