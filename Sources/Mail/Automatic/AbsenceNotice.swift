/// "I am away": known by what its program declares, by its subject, and by what it says.
enum AbsenceNotice {
  /// `isDeclared` says whether its header calls it an automatic reply.
  static func isOne(_ mail: IncomingMail, isDeclared: Bool) -> Bool {
    let subject = mail.subject.lowercased()
    if begins(subject, sure) { return true }
    let isLikely = begins(subject, likely)
    guard isDeclared || isLikely else { return false }
    if isDeclared && isLikely { return true }
    // Whoever answers a mail keeps its subject; a program puts its own words before it.
    if isLikely && isPrefixed(subject) && mail.header.first("In-Reply-To") != nil { return true }
    // People write of absence too: there the words themselves have to say that somebody is away.
    let words = (mail.text ?? mail.html ?? "").prefix(3000).lowercased()
    return words.has(any: phrases) || isLikely && answersSubject(subject)
  }

  private static func begins(_ subject: String, _ words: [String]) -> Bool {
    words.contains { word in
      guard subject.hasPrefix(word) else { return false }
      guard let next = subject.dropFirst(word.count).first else { return true }
      return !next.isLetter
    }
  }

  /// As in "Ikke til stede: Mødet".
  private static func isPrefixed(_ subject: String) -> Bool {
    likely.contains { subject.hasPrefix($0 + ":") }
  }

  /// As in "Ikke til stede: Re: Mødet".
  private static func answersSubject(_ subject: String) -> Bool {
    guard let colon = subject.firstIndex(of: ":") else { return false }
    let rest = subject[subject.index(after: colon)...].trimmed
    return ["re:", "sv:", "vs:", "aw:", "["].contains { rest.hasPrefix($0) }
  }

  private static let sure = [
    "autosvar", "automatisk svar", "automatic reply", "auto-reply", "autoreply", "auto reply", "auto:",
    "automatisk besvarelse", "automatisk e-mail", "automatiskt svar", "frånvaro:", "automatische antwort",
    "réponse automatique", "out of office:", "out of office reply", "out-of-office", "out of the office",
    "automaattinen", "auto response", "autoresponse", "fraværsbesked", "fraværsmeddelelse", "fraværsmelding",
  ]
  private static let likely = [
    "ikke til stede", "ikke tilstede", "fravær", "out of office", "ude af kontoret", "ferie", "på ferie",
    "away",
    "on leave", "on vacation", "on holiday", "barsel", "orlov", "abwesenheit", "abwesenheitsnotiz",
    "ikke på kontoret",
    "er ikke til stede", "vacation", "kursus",
  ]
  private static let phrases = [
    "ikke på kontoret", "ude af kontoret", "holder ferie", "på ferie", "har ferie", "holder fri", "på kursus",
    "på barsel",
    "på orlov", "ikke til stede", "tilbage igen", "er tilbage", "mit fravær", "er fraværende",
    "vender tilbage",
    "automatisk svar", "autosvar", "læser ikke mail", "læser ikke mine mails", "ikke mail i perioden",
    "out of the office", "out of office", "on annual leave", "on leave", "on vacation", "on holiday",
    "i will be back", "i am back", "limited access to", "in my absence", "automatic reply", "away from",
    "return to the office", "returning on", "will respond when i return", "when i return", "sygemeldt",
    "fratrådt",
    "ikke længere ansat", "no longer work", "er stoppet",
  ]
}
