/// What a line under a greeting can be.
enum SignatureLine {
  /// A telephone number, an address of any kind, or a line that is labelled as one.
  static func isContact(_ line: ReplyLine) -> Bool {
    let text = line.plain
    let words = text.split { $0 == " " || $0 == "|" || $0 == "," || $0 == "•" || $0 == "·" }
    guard words.count <= 24, let first = words.first else { return false }
    let label = first.lowercased().filter { !".:/".contains($0) }
    if labels.contains(label) && (text.has(":") || hasDigits(text, 4) || text.has("@")) {
      return true
    }
    if words.count <= 14 && words.contains(where: { isWebOrMail($0) }) { return true }
    return isTelephone(text, words) || isPlace(words)
  }

  private static func isWebOrMail(_ word: Substring) -> Bool {
    let word = word.lowercased()
    if word.has(any: ["www.", "http://", "https://"]) { return true }
    guard let at = word.firstIndex(of: "@") else { return false }
    return at > word.startIndex && word[at...].has(".")
  }

  private static func hasDigits(_ text: String, _ count: Int) -> Bool {
    text.count(where: \.isNumber) >= count
  }

  /// Eight digits or more with little else, as in "(+45) 56 67 00 00".
  private static func isTelephone(_ text: String, _ words: [Substring]) -> Bool {
    let digits = text.count(where: \.isNumber)
    let letters = text.count(where: \.isLetter)
    let isGrouped = words.count { $0.allSatisfy { $0.isNumber || "+()-".contains($0) } } >= 1
    return digits >= 8 && isGrouped && letters <= digits * 2 && !text.has("?")
  }

  /// A postal code with a town: "4600 Køge".
  private static func isPlace(_ words: [Substring]) -> Bool {
    guard words.count <= 9 else { return false }
    return zip(words, words.dropFirst()).contains { code, town in
      let digits = code.hasPrefix("DK-") ? code.dropFirst(3) : code
      let isCode = digits.count == 4 && digits.allSatisfy(\.isNumber) && !digits.hasPrefix("20")
      return isCode && town.first?.isUppercase == true && town.count > 1
    }
  }

  private static let labels: Set = [
    "tlf", "telefon", "tel", "mobil", "mob", "mobiltelefon", "phone", "telephone", "direkte", "dir", "t", "m",
    "e",
    "w", "p", "fax", "sms", "ean", "cvr", "mail", "e-mail", "email", "web", "www", "hjemmeside", "website",
    "adresse",
    "address", "hovednummer", "hovednr", "træffetid", "kontortid", "arbejdstelefon", "vagttelefon", "cell",
    "mobile",
    "direct", "tlfnr", "tlf/sms", "ean-nr", "sagsnr", "sagsnummer", "journalnr", "journalnummer", "dok",
    "doknr", "dokumentnr",
  ]

  /// A picture's place, as text shows it: `[cid:image001.png@01DA]`, `[Logo, Køge Kommune]`.
  static func isPicture(_ line: ReplyLine) -> Bool {
    let text = line.plain
    guard text.hasPrefix("["), let end = text.lastIndex(of: "]"), text.count <= 300 else { return false }
    let rest = text[text.index(after: end)...]
    return rest.isEmpty || rest.first == "<" && rest.last == ">"
  }

  /// On which days somebody can be reached: "Jeg arbejder mandag til torsdag".
  static func isHours(_ line: ReplyLine) -> Bool {
    let words = line.plain.split { " ,.:;()-–".contains($0) }.map { $0.lowercased() }
    let days = words.count { AttributionDate.isWeekday($0) || $0.hasSuffix("dagen") || $0.hasSuffix("dage") }
    return days >= 2 && words.count <= 20 && words.contains { hours.contains($0) }
  }

  private static let hours: Set = [
    "arbejder", "arbejdsdage", "træffes", "træffetid", "kontortid", "åbningstid", "svarer", "besvarer", "fri",
    "fridag", "fridage", "work", "working", "hours", "reached",
  ]

  /// When somebody is away, and whom to ask meanwhile: "Jeg holder ferie i uge 29". Who speaks to the reader in it is
  /// saying something.
  static func isAbsence(_ line: ReplyLine) -> Bool {
    let words = line.plain.looseWords
    return words.count <= 30 && line.plain.last != "?" && line.plain.lowercased().has(any: absences)
      && !words.contains { ["du", "dig", "jer", "vi", "os", "you", "we", "us"].contains($0) }
  }

  private static let absences = [
    "ferie", "orlov", "barsel", "fraværende", "on leave", "annual leave", "parental leave", "on holiday",
    "on vacation", "out of office", "out of the office",
  ]

  /// Whether something more is being said: an afterthought.
  static func isAfterthought(_ line: ReplyLine) -> Bool {
    guard let word = line.plain.split(whereSeparator: { " :,!".contains($0) }).first else { return false }
    return ["ps", "p.s", "p.s.", "ps.", "nb", "nb.", "n.b.", "pps", "forresten", "btw"].contains(
      word.lowercased())
  }

  /// Whether it reads as a sentence rather than as a name, a title or a place.
  static func isProse(_ line: ReplyLine) -> Bool {
    let words = line.plain.looseWords
    guard words.count >= 3 else { return line.plain.last == "?" || line.plain.last == "!" && words.count > 1 }
    let isEnded = line.plain.last.map { ".!?".contains($0) } ?? false
    return words.count >= 14 || isEnded && words.count >= 4 || words.contains { verbs.contains($0) }
      || line.plain.last == "?"
  }

  private static let verbs: Set = [
    "jeg", "vi", "du", "han", "hun", "de", "det", "er", "har", "skal", "kan", "vil", "ikke", "hvis", "når",
    "men",
    "husk", "må", "blev", "var", "bliver", "kommer", "ses", "you", "we", "they", "is", "are", "have", "will",
    "can",
    "please", "but", "not", "was", "would", "should", "my", "your", "it", "that", "der", "jer", "dig", "mig",
    "også",
    "lige", "snart", "glæder", "håber", "tak",
  ]

  /// A title or a workplace, on a line of its own away from the name.
  static func isTitle(_ line: ReplyLine) -> Bool {
    let words = line.plain.split { $0 == " " || $0 == "," || $0 == "/" }
    guard words.count <= 8, line.plain.first?.isLetter == true else { return false }
    if words.count == 1 {
      return words.allSatisfy { $0.first?.isUppercase == true } && line.plain.last != "!"
    }
    return isTrade(line)
      || words.allSatisfy {
        $0.first?.isUppercase == true || ["og", "for", "i", "af", "and", "of"].contains($0)
      }
  }

  /// What somebody is, or where.
  static func isTrade(_ line: ReplyLine) -> Bool {
    let lower = line.plain.lowercased()
    return lower.count <= 80 && !isProse(line) && lower.has(any: trades)
  }

  private static let trades = [
    "koordinator", "leder", "sygeplejerske", "pædagog", "rådgiver", "konsulent", "behandler", "center",
    "afdeling",
    "team", "kommune", "forvaltning", "specialist", "manager", "nurse", "worker", "coordinator", "department",
    "chef",
    "assistent", "sundhed", "social", "medarbejder", "frivillig", "region", "municipality", "projekt",
    "faglig",
    "læge", "terapeut", "psykolog", "lærer", "sekretær", "direktør", "formand", "underviser", "vejleder",
  ]
}
