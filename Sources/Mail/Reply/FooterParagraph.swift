/// What an organisation has put under every mail: who may read it, what is done with personal data, saving paper.
enum FooterParagraph {
  /// `text` is the paragraph on one line. Right under a signature less is asked than where a mail ends without one:
  /// there somebody may be talking about secrecy.
  static func isFooter(_ text: String, afterSignature: Bool) -> Bool {
    let text = text.lowercased()
    // No organisation says "jeg".
    guard text.utf8.count <= 6000, !" \(text) ".has(any: [" jeg ", " mig ", " min "]) else { return false }
    return SecrecyNotice.isOne(text, afterSignature: afterSignature) || isPrivacy(text, afterSignature)
      || isPaper(text)
      || isFunding(text) || isScanned(text) || isSubscription(text) || MailStamp.isClass(text)
      || afterSignature && (isSafety(text) || isSlogan(text) || isMotto(text))
  }

  private static func isPrivacy(_ text: String, _ afterSignature: Bool) -> Bool {
    guard text.has(any: personal), !text.hasSuffix("?") else { return false }
    let tells = text.has(any: [
      "læs ", "read ", "se mere", "se hvordan", "find ", "more information", "mere om", "se vores",
    ])
    let where_ = text.has(any: [
      "www", "http", ".dk", "hjemmeside", "website", "politik", "policy", "her:", " her", "notice",
    ])
    if afterSignature { return tells || text.has(any: ["behandler", "behandling", "process"]) }
    let isHouse = text.has(any: [
      "kommune", "region", "municipality", "centeret", "centret", "styrelsen", "organisationen",
    ])
    let handles = text.has(any: ["behandler", "processes", "registrerer", "passer på", "indsamler"])
    let isFormal = text.has(any: [
      "i overensstemmelse", "forordning", "lovgivning", "om dig", "dine", "in accordance", "gdpr",
      "your personal",
      "about you",
    ])
    return isHouse && handles && (isFormal || tells)
      || tells && where_ && text.has(any: ["dine", "your", "vi behandler"])
  }

  private static let personal = [
    "personoplysning", "persondata", "personlige oplysninger", "personal data", "personal information",
    "databeskyttelse", "data protection", "privatlivspolitik", "privacy policy", "privacy notice", "gdpr",
  ]

  private static func isPaper(_ text: String) -> Bool {
    text.has(any: ["print", "udskriv"])
      && text.has(any: [
        "tænk på", "tænk over", "consider the environment", "miljø", "think before",
        "think of the environment",
      ])
      && text.has(any: ["mail", "besked", "message"])
  }

  /// What a virus scanner says of itself: "Virusfri.www.avast.com".
  private static func isScanned(_ text: String) -> Bool {
    if text.has("mail") && text.has(any: ["scannet for virus", "scanned for virus"]) { return true }
    return text.has(any: ["virusfri", "virus-free", "virus free", "viruses", "for virus"])
      && text.has(any: ["www.", "http", "avast", "avg ", "norton", "antivirus"])
  }

  /// What stands beside a fund's flag.
  private static func isFunding(_ text: String) -> Bool {
    text.count <= 160 && text.has(any: ["european union", "europæiske union", "eu-støtte", "satspulje"])
      && text.has(any: ["funded by", "finansieret af", "med støtte fra", "støttet af"])
  }

  private static func isSubscription(_ text: String) -> Bool {
    text.has(any: [
      "du modtager denne", "you received this", "you are receiving this", "du får denne mail, fordi",
    ])
      && text.has(any: ["fordi", "because", "tilmeldt", "subscribed", "afmeld", "unsubscribe"])
  }

  /// What a house says of itself, in which nobody speaks and nobody is spoken to.
  private static func isSlogan(_ text: String) -> Bool {
    let words = text.looseWords
    return words.count <= 25 && !text.hasSuffix("?") && text.has(any: ["kommune", "region ", "municipality"])
      && !words.contains {
        ["vi", "os", "du", "i", "jer", "dig", "we", "you", "us", "de", "dem"].contains($0)
      }
  }

  /// A saying in quotation marks, by somebody else or by nobody.
  private static func isMotto(_ text: String) -> Bool {
    guard let mark = text.first, let end = text.lastIndex(where: marks.contains) else { return false }
    let author = text[end...].dropFirst().drop { " –—-~".contains($0) }
    return marks.contains(mark) && end > text.startIndex && text.count <= 200 && author.count <= 30
      && !author.contains { ".,?!:".contains($0) }
  }

  private static let marks: Set<Character> = ["\"", "“", "”", "„", "»", "«"]

  /// Advice on mail itself, and where else to find the house.
  private static func isSafety(_ text: String) -> Bool {
    text.has(any: [
      "virus", "digital post", "sendt sikkert", "sendt krypteret", "sent securely", "sent encrypted",
      "sikker mail", "sikker post", "e-boks", "borger.dk", "følg os", "follow us",
      "facebook",
      "linkedin", "nyhedsbrev", "newsletter", "besøg os", "visit us", "cvr", "disclaimer", "sikkert til os",
    ])
  }
}
