import Markup

/// A person's initials in a circle. No pictures: nobody has to show their face.
struct Avatar: Component {
  let name: String
  var size = Size.medium

  enum Size: String {
    case small, medium, large
  }

  var html: HTML {
    """
    <span class="avatar \(size.rawValue) a\(hue)" aria-hidden="true">\(initials)</span>
    """
  }

  /// The first letters of the first and the last name.
  var initials: String {
    let parts = name.utf8.split(separator: UInt8(ascii: " "))
    guard let first = parts.first, let last = parts.last else { return "" }
    return parts.count > 1 ? initial(of: first) + initial(of: last) : initial(of: first)
  }

  private func initial(of part: Substring.UTF8View) -> String {
    Substring(part).first?.uppercased() ?? ""
  }

  /// One of eight colours, always the same for the same name.
  private var hue: Int {
    Int(name.unicodeScalars.reduce(7 as UInt32) { $0 &* 31 &+ $1.value } >> 3 & 7)
  }
}
