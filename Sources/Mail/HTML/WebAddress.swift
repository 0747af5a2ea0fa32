import Foundation

/// Where a link in a mail leads.
enum WebAddress {
  /// The address as it may stand in Markdown, without the detour that Outlook's link check adds; nil for
  /// anything but the web and mail.
  static func plain(_ link: String) -> String? {
    let link = withoutDetour(link.trimmed)
    let lower = link.prefix(8).lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://") || lower.hasPrefix("mailto:"),
      link.utf8.count <= 2000
    else { return nil }
    var out = ""
    for scalar in link.unicodeScalars {
      switch scalar {
      case " ", "(", ")", "<", ">", "\\": out += "%" + String(scalar.value, radix: 16, uppercase: true)
      case "\u{0}"..."\u{1F}": break
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Whether `words` already say where `link` leads.
  static func isSame(_ link: String, _ words: String) -> Bool {
    bare(link) == bare(words)
  }

  private static func bare(_ text: String) -> String {
    var text = text.lowercased()[...]
    for prefix in ["https://", "http://", "mailto:", "www."] where text.hasPrefix(prefix) {
      text = text.dropFirst(prefix.count)
    }
    while text.last == "/" { text = text.dropLast() }
    return String(text)
  }

  /// Without the detour that Outlook's link check adds.
  static func withoutDetour(_ link: String) -> String {
    guard link.has("safelinks.protection.outlook.com/"), let parts = URLComponents(string: link),
      parts.host?.lowercased().hasSuffix("safelinks.protection.outlook.com") == true,
      let target = parts.queryItems?.first(where: { $0.name == "url" })?.value
    else { return link }
    return target
  }
}
