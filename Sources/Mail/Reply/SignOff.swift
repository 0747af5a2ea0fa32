/// The greeting before a signature: "Med venlig hilsen", "Mvh Mette", "Kind regards".
enum SignOff {
  /// How sure a line is to be one.
  enum Strength {
    case sure, onlyBeforeName, withName
    /// More is said in it, so that only the writer's own name below shows what it is: "De bedste hilsner fra os alle".
    case onlyBeforeOwnName
  }

  /// Nil when the line says anything else. `name` is the writer's, in small letters, or empty.
  static func strength(_ line: ReplyLine, from name: String = "") -> Strength? {
    guard line.plain.count <= 120 else { return nil }
    // In two languages: "Med venlig hilsen / Kind regards".
    let halves = line.plain.split { $0 == "/" || $0 == "|" }
    if halves.count == 2, halves.allSatisfy({ strength($0, from: []) == .sure }) { return .sure }
    return strength(line.plain[...], from: Set(name.looseWords))
  }

  private static func strength(_ text: Substring, from names: Set<String>) -> Strength? {
    // With a flower behind it, it is the same greeting.
    let words = text.split { $0 == " " || $0 == "," }.filter {
      $0.contains { $0.isLetter || $0.isNumber || $0.isASCII }
    }
    let bare = words.map { word in word.lowercased().filter { !".!,;:-–—/".contains($0) } }.filter {
      !$0.isEmpty
    }
    guard !bare.isEmpty else { return nil }
    for count in stride(from: min(6, bare.count), through: 1, by: -1) {
      guard isGreeting(bare.prefix(count)) else { continue }
      let rest = words.suffix(max(0, bare.count - count))
      if rest.isEmpty { return weak.contains(bare.joined(separator: " ")) ? .onlyBeforeName : .sure }
      if ["fra", "from"].contains(rest.joined(separator: " ").lowercased()) { return .onlyBeforeName }
      let isOwn = rest.allSatisfy { names.contains($0.lowercased().filter { $0.isLetter || $0 == "-" }) }
      let isSmall = !weak.contains(bare.prefix(count).joined(separator: " ")) || bare.first == "hilsen"
      let isForOthers = ["på vegne af", "on behalf of"].contains(bare.prefix(count).joined(separator: " "))
      if isForOthers { return .onlyBeforeOwnName }
      if isOwn || isName(rest) || isWholeSignature(rest) || isSmall && isSmallName(rest) { return .withName }
      return rest.count <= 8 && rest.first?.lowercased() != "til" ? .onlyBeforeOwnName : nil
    }
    return nil
  }

  private static func isGreeting(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    if whole.contains(words.joined(separator: " ")) { return true }
    let isHilsen = ["hilsen", "hilsner", "hilsener", "hälsningar", "hälsning", "regards", "grüße", "grüßen"]
      .contains { last.hasSuffix($0) }
    let isOpened = words.count == 1 || openers.contains(first)
    return isHilsen && isOpened && words.dropLast().allSatisfy { openers.contains($0) || isWarm($0) }
  }

  /// "hjertelige", "venligste": whatever else greetings are called.
  private static func isWarm(_ word: String) -> Bool {
    ["lig", "lige", "ligste", "rige", "meste"].contains { word.hasSuffix($0) }
  }

  /// Name, workplace and number, all behind the greeting.
  private static func isWholeSignature(_ words: ArraySlice<Substring>) -> Bool {
    let line = ReplyLine(words.joined(separator: " "), mark: nil)
    let isReached = line.plain.count(where: \.isNumber) >= 8 || line.plain.has("@")
    return words.first?.first?.isUppercase == true && isReached
      && !SignatureLine.isProse(line)
  }

  /// A first name as people type it in a hurry: "hilsen birgitte". Nothing that could go on.
  private static func isSmallName(_ words: ArraySlice<Substring>) -> Bool {
    guard words.count <= 2, let last = words.last else { return false }
    return words.allSatisfy { $0.count > 2 && $0.allSatisfy { $0.isLetter || $0 == "-" || $0 == "." } }
      && last.dropLast().allSatisfy(\.isLetter)
      && !words.contains { others.contains($0.lowercased().filter(\.isLetter)) }
  }

  /// One to six words that begin with capitals, with little words between.
  static func isName(_ words: ArraySlice<Substring>) -> Bool {
    guard words.count <= 6, words.contains(where: { $0.first?.isUppercase == true }) else { return false }
    return words.allSatisfy { word in
      guard let letter = word.first(where: \.isLetter) else { return true }
      return letter.isUppercase || particles.contains(word.lowercased()) || isKiss(word)
    } && !(words.last ?? "").hasSuffix("?") && words.dropLast().allSatisfy { !$0.hasSuffix("!") }
  }

  /// What stands behind a name among friends: "Grace x", "Maja ❤️".
  static func isKiss(_ word: some StringProtocol) -> Bool {
    !word.isEmpty && word.lowercased().allSatisfy { "xo".contains($0) || !$0.isLetter && !$0.isNumber }
  }

  private static let openers: Set = [
    "med", "venlig", "venlige", "de", "bedste", "mange", "kærlig", "kærlige", "varm", "varme", "god", "gode",
    "glad",
    "glade", "stor", "store", "tusind", "rigtig", "på", "vennlig", "vänlig", "vänliga", "hjärtliga", "bästa",
    "kind",
    "kindest", "best", "warm", "warmest", "with", "many", "thanks", "and", "og", "tak", "mit", "freundlichen",
    "viele", "beste", "liebe", "herzliche", "kolleg", "kollegial", "kollegiale", "collegial", "yours", "my",
    "solrig", "solrige", "forårs",
  ]
  private static let whole: Set = [
    "mvh", "m v h", "vh", "v h", "kh", "k h", "dbh", "d b h", "mbh", "med v h", "venligst", "kærligst",
    "best wishes",
    "all the best", "sincerely", "yours sincerely", "sincerely yours", "yours truly", "yours faithfully",
    "cheers",
    "best", "br", "rgds", "kr", "bh", "warmly", "love", "respectfully", "lg", "mfg", "knus", "de bedste",
    "hav det godt", "mvh og tak", "tak og hilsen", "på vegne af", "on behalf of",
  ]
  private static let weak: Set = [
    "cheers", "best", "love", "br", "kr", "kh", "k h", "bh", "knus", "venligst", "lg", "de bedste",
    "hav det godt",
    "warmly", "respectfully", "hilsen", "hilsner", "vh", "v h", "all the best",
  ]
  /// To whom, or whose, a greeting is that people pass on.
  private static let others: Set = [
    "til", "fra", "alle", "jer", "dig", "dem", "hende", "ham", "deres", "hans", "den", "det", "kan", "skal",
    "som", "der", "med", "and", "for", "you", "all", "them", "from", "your", "luck", "practice",
  ]
  private static let particles: Set = [
    "og", "and", "fra", "from", "i", "v", "v/", "på", "af", "of", "von", "de", "van", "der", "la", "&", "for",
  ]
}
