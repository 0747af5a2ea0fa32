/// What a house stamps on mails by itself, above or below what is said: how secret it holds them to be, and that they
/// came from outside.
enum MailStamp {
  /// `text` is a paragraph on one line.
  static func isStamp(_ text: String) -> Bool {
    let small = text.lowercased()
    return isClass(small) || isBare(text) || isWarning(small) || isStranger(small)
  }

  /// How secret it is: "klassifikation: intern".
  static func isClass(_ text: String) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let label = parts.first, let value = parts.last else { return false }
    return value.split(separator: " ").count <= 3 && !value.has("?") && classes.contains(label.trimmed)
  }

  /// The same in capitals or in brackets, without saying what it is: "[INTERN]", "FORTROLIGT", "[EXTERNAL EMAIL]".
  private static func isBare(_ text: String) -> Bool {
    let words = text.split { " []():.-*".contains($0) }.map { $0.lowercased() }
    guard let first = words.first, words.count <= 2, grades.contains(first) else { return false }
    let isDrawn = text.hasPrefix("[") && text.hasSuffix("]") || text == text.uppercased()
    return isDrawn && words.dropFirst().allSatisfy { mails.contains($0) }
  }

  /// That the mail came from outside, and what not to do with it. People who warn each other speak of another mail.
  private static func isWarning(_ text: String) -> Bool {
    text.utf8.count <= 600 && !text.hasSuffix("?") && text.has(any: pointers) && text.has(any: origins)
      && text.has(any: advice)
  }

  /// What Outlook says of whoever has not written before.
  private static func isStranger(_ text: String) -> Bool {
    text.has("learnaboutsenderidentification")
  }

  private static let classes: Set = [
    "klassifikation", "klassificering", "dataklassifikation", "fortrolighed", "fortrolighedsniveau",
    "følsomhed", "følsomhedsmærkat", "classification", "sensitivity", "confidentiality", "klassning",
    "gradering",
  ]
  private static let grades: Set = [
    "intern", "internt", "internal", "ekstern", "eksternt", "extern", "external", "fortrolig", "fortroligt",
    "konfidentiel", "konfidentielt", "confidential", "offentlig", "offentligt", "public", "begrænset",
    "restricted",
  ]
  private static let mails: Set = ["mail", "e", "email", "besked", "message", "afsender", "sender", "brug"]
  private static let pointers = [
    "denne e-mail", "denne mail", "denne email", "denne besked", "denne meddelelse", "mailen kommer",
    "mailen er", "e-mailen er", "ekstern mail", "ekstern e-mail", "ekstern afsender", "this email",
    "this e-mail", "this message", "external email", "external e-mail", "external sender", "denne e-posten",
    "e-posten kommer", "det här mejlet", "detta mejl", "diese e-mail",
  ]
  private static let origins = [
    "ekstern", "external", "extern", "udefra", "uden for", "udenfor", "outside", "utenfor", "utanför",
  ]
  private static let advice = [
    "klik ikke", "klik kun", "klikker", "do not click", "don't click", "not click", "åbn ikke", "åbner",
    "open attachments", "forsigtig", "opmærksom", "caution", "advarsel", "warning", "kender afsenderen",
    "recognize the sender", "recognise the sender", "know the sender", "trust the sender", "klikk ikke",
    "klicka inte",
  ]
}
