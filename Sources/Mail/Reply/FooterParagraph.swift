/// What an organisation has put under every mail: who may read it, what is done with personal data, saving paper.
enum FooterParagraph {
  /// `text` is the paragraph on one line. Right under a signature less is asked than where a mail ends without one:
  /// there somebody may be talking about secrecy.
  static func isFooter(_ text: String, afterSignature: Bool) -> Bool {
    let text = text.lowercased()
    // No organisation says "jeg".
    guard text.utf8.count <= 6000, !has(" \(text) ", [" jeg ", " mig ", " min "]) else { return false }
    return isSecrecy(text, afterSignature) || isPrivacy(text, afterSignature) || isPaper(text)
      || isFunding(text) || isScanned(text) || isSubscription(text) || MailStamp.isClass(text)
      || afterSignature && isSafety(text)
  }

  private static func has(_ text: String, _ stems: [String]) -> Bool { stems.contains { text.contains($0) } }

  private static func isSecrecy(_ text: String, _ afterSignature: Bool) -> Bool {
    let isAboutMail = has(text, mails)
    guard isAboutMail, has(text, pointers) else { return false }
    let secret = has(
      text, ["fortrolig", "konfidentiel", "confidential", "privileged", "tavshedspligt", "følsom"])
    let holds = has(
      text, ["indeholde", "contain", "er fortrolig", "is confidential", "are confidential", "is intended"])
    let hits = secrecy.count { text.contains($0) }
    let isFormula =
      has(text, ["kan indeholde", "may contain", "eventuel", "any attach", "bilag", "er fortrolig"])
      || has(text, ["is confidential", "are confidential", "is intended"]) || hits >= 2 || afterSignature
    if secret && holds && isFormula && !text.hasSuffix("?") && has(text, whole) { return true }
    return afterSignature ? hits >= 1 && (secret || hits >= 2) : hits >= 3
  }

  private static let mails = [
    "e-mail", "email", "mail", "besked", "meddelelse", "message", "e-post", "communication", "transmission",
  ]
  private static let pointers = [
    "denne ", "dette ", "this ", "mailen", "the information", "oplysningerne", "beskeden",
  ]
  private static let whole = [
    "denne e-mail", "denne mail", "denne email", "denne besked", "denne meddelelse", "this e-mail",
    "this email",
    "this message", "this mail", "dette er en fortrolig", "the information contained", "this communication",
    "the content of this", "the contents of this", "indholdet af denne", "informationen i denne",
    "oplysningerne i denne",
  ]
  private static let secrecy = [
    "fortrolig", "konfidentiel", "tavshedspligt", "confidential", "privileged", "tiltænkt", "intended",
    "adressat",
    "addressee", "rette modtager", "ved en fejl", "fejlagtigt", "in error", "by mistake", "slet", "delete",
    "destroy",
    "kopier", "copying", "copied", "videregiv", "distribut", "disclos", "underret", "notify", "returnere",
    "uberettiget",
    "unauthori", "prohibited", "forbudt", "dissemination",
  ]

  private static func isPrivacy(_ text: String, _ afterSignature: Bool) -> Bool {
    guard has(text, personal), !text.hasSuffix("?") else { return false }
    let tells = has(
      text, ["læs ", "read ", "se mere", "se hvordan", "find ", "more information", "mere om", "se vores"])
    let where_ = has(
      text, ["www", "http", ".dk", "hjemmeside", "website", "politik", "policy", "her:", " her", "notice"])
    if afterSignature { return tells || has(text, ["behandler", "behandling", "process"]) }
    let isHouse = has(
      text, ["kommune", "region", "municipality", "centeret", "centret", "styrelsen", "organisationen"])
    let handles = has(text, ["behandler", "processes", "registrerer", "passer på", "indsamler"])
    let isFormal = has(
      text,
      [
        "i overensstemmelse", "forordning", "lovgivning", "om dig", "dine", "in accordance", "gdpr",
        "your personal",
        "about you",
      ])
    return isHouse && handles && (isFormal || tells)
      || tells && where_ && has(text, ["dine", "your", "vi behandler"])
  }

  private static let personal = [
    "personoplysning", "persondata", "personlige oplysninger", "personal data", "personal information",
    "databeskyttelse", "data protection", "privatlivspolitik", "privacy policy", "privacy notice", "gdpr",
  ]

  private static func isPaper(_ text: String) -> Bool {
    has(text, ["print", "udskriv"])
      && has(
        text,
        [
          "tænk på", "tænk over", "consider the environment", "miljø", "think before",
          "think of the environment",
        ])
      && has(text, ["mail", "besked", "message"])
  }

  /// What a virus scanner says of itself: "Virusfri.www.avast.com".
  private static func isScanned(_ text: String) -> Bool {
    has(text, ["virusfri", "virus-free", "virus free", "viruses", "for virus"])
      && has(text, ["www.", "http", "avast", "avg ", "norton", "antivirus"])
  }

  /// What stands beside a fund's flag.
  private static func isFunding(_ text: String) -> Bool {
    text.count <= 160 && has(text, ["european union", "europæiske union", "eu-støtte", "satspulje"])
      && has(text, ["funded by", "finansieret af", "med støtte fra", "støttet af"])
  }

  private static func isSubscription(_ text: String) -> Bool {
    has(
      text, ["du modtager denne", "you received this", "you are receiving this", "du får denne mail, fordi"])
      && has(text, ["fordi", "because", "tilmeldt", "subscribed", "afmeld", "unsubscribe"])
  }

  /// Advice on mail itself, and where else to find the house.
  private static func isSafety(_ text: String) -> Bool {
    has(
      text,
      [
        "virus", "digital post", "sendt sikkert", "sendt krypteret", "sent securely", "sent encrypted",
        "sikker mail", "sikker post", "e-boks", "borger.dk", "følg os", "follow us",
        "facebook",
        "linkedin", "nyhedsbrev", "newsletter", "besøg os", "visit us", "cvr", "disclaimer", "sikkert til os",
      ])
  }
}
