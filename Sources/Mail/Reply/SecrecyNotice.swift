/// Who may read a mail, and what whoever may not shall do with it, as an organisation puts it under all of them.
enum SecrecyNotice {
  /// `text` is a paragraph on one line, in small letters.
  static func isOne(_ text: String, afterSignature: Bool) -> Bool {
    if isTitled(text) || isMisdirected(text) { return true }
    let isAboutMail = text.has(any: mails)
    guard isAboutMail, text.has(any: pointers) else { return false }
    let secret = text.has(any: [
      "fortrolig", "konfidentiel", "confidential", "privileged", "tavshedspligt", "følsom",
    ])
    let holds = text.has(any: [
      "indeholde", "contain", "er fortrolig", "is confidential", "are confidential", "is intended",
    ])
    let hits = secrecy.count { text.has($0) }
    let isFormula =
      text.has(any: ["kan indeholde", "may contain", "eventuel", "any attach", "bilag", "er fortrolig"])
      || text.has(any: ["is confidential", "are confidential", "is intended"]) || hits >= 2 || afterSignature
    if secret && holds && isFormula && !text.hasSuffix("?") && text.has(any: whole) { return true }
    return afterSignature ? hits >= 1 && (secret || hits >= 2) : hits >= 3
  }

  /// Under a title of its own: "Confidentiality notice: …".
  private static func isTitled(_ text: String) -> Bool {
    titles.contains { text.hasPrefix($0) } && text.has(any: mails) && text.has(any: secrecy)
      && !text.hasSuffix("?")
  }

  /// What to do with it for whoever it was not meant for. No more is said in it, so that it is short.
  private static func isMisdirected(_ text: String) -> Bool {
    text.utf8.count <= 400 && !text.hasSuffix("?") && text.has(any: whole) && text.has(any: receipts)
      && text.has(any: errors) && text.has(any: disposals)
  }

  private static let titles = [
    "confidentiality notice", "confidentiality note", "confidentiality:", "notice of confidentiality",
    "fortrolighed:", "fortrolighedserklæring", "fortrolighedsmeddelelse", "disclaimer:",
  ]
  private static let receipts = [
    "received this", "receive this", "modtaget denne", "modtager denne", "modtaget mailen",
    "modtaget e-mailen", "fået denne", "mottatt denne", "fått detta",
  ]
  private static let errors = [
    "in error", "by mistake", "ved en fejl", "fejlagtigt", "ved en feil", "av misstag",
  ]
  private static let disposals = [
    "destroy", "delete", "notify the sender", "slet ", "slette", "destruer", "underret", "makuler", "radera",
  ]

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
}
