/// What a telephone or a mail program says of itself under a mail: "Sendt fra min iPhone", "Hent Outlook til
/// Android".
enum DeviceFooter {
  static func isFooter(_ line: ReplyLine) -> Bool {
    let line = unbracketed(line.plain)
    let text = withoutSubject(withoutLinks(line).lowercased())
    let words = text.looseWords
    guard (2...14).contains(words.count), let first = words.first else { return false }
    let isLinked = line.lowercased().has("https://aka.ms/")
    if isLinked || offers.contains(first) { return isOffer(words) }
    if isReaction(text) { return true }
    guard sent.contains(where: { text.hasPrefix($0) }) else { return isGerman(words) }
    // "Sendt fra Canary (https://canarymail.io)": a program that nobody thought of, with where it comes from.
    if words.count <= 5, text.count < line.count, line.has("http") { return true }
    if isNamedProgram(line) || isOwnDevice(line, text) { return true }
    // "Sendt fra min iPhone er billederne små" is said by a person; "… - undskyld stavefejl" is not.
    let clause =
      withoutSubject(line.lowercased()).split { ".,;–—(<".contains($0) }.first.map { $0.looseWords }
      ?? []
    let rest = clause.prefix { $0 != "-" }.dropFirst(2)
    let isNamed = rest.contains { word in devices.contains { word.hasPrefix($0) || word.hasSuffix($0) } }
    return isNamed && rest.count <= 8 && !rest.contains { verbs.contains($0) } && !text.hasSuffix("?")
  }

  private static let verbs: Set = [
    "er", "har", "kan", "blev", "var", "vil", "skal", "bliver", "is", "are", "was", "were", "have", "has",
    "can",
  ]

  private static func isOffer(_ words: [String]) -> Bool {
    words.count <= 6 && words.contains { ["outlook", "yahoo", "bluemail", "aqua", "spark"].contains($0) }
      && words.contains { systems.contains($0) || $0 == "mail" }
  }

  /// What Gmail adds to a reaction of one sign: "Mette Holm reagerede via Gmail".
  private static func isReaction(_ text: String) -> Bool {
    let verbs = ["reagerede", "reacted", "reagerade", "reagerte", "reagierte", "har reageret"]
    return text.hasSuffix(" via gmail") && verbs.contains { text.has(" \($0) ") }
  }

  private static func isGerman(_ words: [String]) -> Bool {
    words.count <= (words.contains("nachricht") ? 12 : 6) && words.last == "gesendet"
      && words.contains { word in devices.contains { word.hasPrefix($0) } }
  }

  /// "Sent via Superhuman": nothing but a name.
  private static func isNamedProgram(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (3...4).contains(words.count) && words[1].lowercased() == "via"
      && words.dropFirst(2).allSatisfy { $0.first?.isUppercase == true }
  }

  /// "Sendt fra min Alcatel Flash2": nothing but what it is called.
  private static func isOwnDevice(_ line: String, _ text: String) -> Bool {
    let names = line.split(separator: " ").dropFirst(3)
    return own.contains { text.hasPrefix($0) } && (1...3).contains(names.count)
      && names.allSatisfy { $0.first?.isUppercase == true || $0.first?.isNumber == true }
  }

  /// Without the brackets around all of it: "(Sendt fra min mobil)".
  private static func unbracketed(_ text: String) -> String {
    let inner = text.drop { "(<[".contains($0) }
    guard inner.count < text.count else { return text }
    let bare = inner.reversed().drop { ")>]".contains($0) }
    return bare.contains { ")>]".contains($0) } ? text : String(bare.reversed())
  }

  /// "Denne besked blev sendt fra …" without what it says it of.
  private static func withoutSubject(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard words.count > 3, subjects.contains(words.prefix(2).joined(separator: " ")),
      ["er", "blev", "was", "is", "has"].contains(words[2])
    else { return text }
    return words.dropFirst(words[3] == "been" ? 4 : 3).joined(separator: " ")
  }

  private static let subjects: Set = [
    "denne besked", "denne mail", "denne e-mail", "denne email", "denne meddelelse", "this message",
    "this mail", "this e-mail", "this email",
  ]

  /// Without `<https://aka.ms/…>`, `[…](…)` and what mailers put around links.
  private static func withoutLinks(_ text: String) -> String {
    // Right behind a word, where its brackets were lost: "Outlook til iOShttps://aka.ms/o0ukef".
    let link = text.firstRange(of: "https://aka.ms/")?.lowerBound
    let text = link.map { text[..<$0].last?.isLetter == true ? text[..<$0] : text[...] } ?? text[...]
    var out = ""
    var depth = 0
    for character in text {
      switch character {
      case "<", "(": depth += 1
      case ">", ")": depth -= 1
      case "[", "]", "_", "-", "–", "—", "\"": break
      default: if depth <= 0 { out.append(character) }
      }
    }
    return out.trimmed
  }

  private static let own = ["sendt fra min ", "sent from my ", "skickat från min ", "sendt frå min "]
  private static let sent = [
    "sendt fra ", "sendt via ", "sendt med ", "sendt ved hjælp af ", "sent from ", "sent via ", "sent with ",
    "sent using ", "skickat från ", "skickad från ", "sendt frå ", "gesendet von ", "gesendet mit ",
    "afsendt fra ",
    "skrevet på min", "sendes fra ", "lähetetty ", "envoyé de ", "envoyé depuis ", "sent wirelessly from ",
  ]
  private static let offers: Set = [
    "hent", "få", "get", "hämta", "skaffa", "skaff", "last", "download", "holen",
  ]
  private static let systems: Set = ["ios", "android", "iphone", "ipad", "windows", "mac", "macos"]
  private static let devices = [
    "iphone", "ipad", "ipod", "android", "samsung", "galaxy", "huawei", "oneplus", "nokia", "sony", "xperia",
    "htc",
    "motorola", "blackberry", "windows", "outlook", "yahoo", "gmail", "proton", "mobil", "smartphone",
    "smarttelefon",
    "tablet", "telefon", "phone", "mobile", "cell", "pixel", "xiaomi", "mail", "ios", "mac", "bluemail",
    "spark", "macbook", "imp", "horde", "messaging", "roundcube", "android-enhed", "k9", "thunderbird",
    "tutanota", "webmail", "fairphone", "oppo", "doro",
  ]
}
