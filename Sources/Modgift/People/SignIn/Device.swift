/// A device as coarsely as its owner can tell it from their others: "Chrome på Windows".
struct Device: Sendable, Equatable {
  /// A browser's own name; empty when it is not known.
  let browser: String
  /// A system's own name; empty when it is not known.
  let system: String

  /// Reads the header a browser sends. The order matters: most browsers also say they are others.
  init(userAgent: String) {
    let has: (String) -> Bool = { userAgent.contains($0) }
    browser =
      first(
        of: [
          ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"),
          ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari"),
        ], has)
    system =
      first(
        of: [
          ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"),
          ("CrOS", "ChromeOS"), ("Mac OS X", "Mac"), ("Linux", "Linux"),
        ], has)
  }

  /// Reads what the table holds.
  init(stored: String) {
    let parts = stored.split(separator: "/", omittingEmptySubsequences: false)
    browser = parts.first.map(String.init) ?? ""
    system = parts.count > 1 ? String(parts[1]) : ""
  }

  /// As the table holds it.
  var stored: String { "\(browser)/\(system)" }
}

private func first(of marks: [(mark: String, name: String)], _ has: (String) -> Bool) -> String {
  marks.first { has($0.mark) }?.name ?? ""
}
