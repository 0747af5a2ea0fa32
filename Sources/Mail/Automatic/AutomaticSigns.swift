/// The signs by which a mail shows that no person wrote it, each by itself.
struct AutomaticSigns {
  private static let mostServers = 50

  private let mail: IncomingMail
  private let isFromNobody: Bool
  private let own: Set<MailAddress>

  init(_ mail: IncomingMail, returnPath: String?, own: Set<MailAddress>) {
    self.mail = mail
    self.own = own
    let path = returnPath ?? mail.header.first("Return-Path")
    isFromNobody = path.map { $0.trimmed.isEmpty || $0.trimmed == "<>" } ?? false
  }

  var report: AutomaticMail? {
    switch mail.report?.kind {
    case "delivery-status": .bounce
    case "disposition-notification": .receipt
    case "feedback-report": .complaint
    case nil: isReceiptInWords ? .receipt : nil
    default: mail.report?.status.isEmpty == false ? .bounce : nil
    }
  }

  /// Old Outlooks say it in words alone.
  private var isReceiptInWords: Bool {
    let subject = mail.subject.lowercased()
    guard ["læst:", "ikke læst:", "read:", "not read:"].contains(where: { subject.hasPrefix($0) }) else {
      return false
    }
    let words = (mail.text ?? mail.html ?? "").prefix(1000).lowercased()
    return ["blev læst", "was read", "blev slettet uden", "was deleted without"].contains {
      words.contains($0)
    }
  }

  /// Calendar programs put the method into the part; a calendar sent along as a file has none, or PUBLISH.
  var calendar: AutomaticMail? {
    for part in mail.calendars {
      if let method = part.method, method != "PUBLISH" { return .calendar(method) }
    }
    let isClassed = mail.header.first("Content-Class")?.lowercased().contains("calendarmessage") == true
    return isClassed ? .calendar("REQUEST") : nil
  }

  var loop: AutomaticMail? {
    let isOurs = mail.from.map { own.contains($0.address) } ?? false
    let isEndless = mail.header.values("Received").count > Self.mostServers
    return isOurs || isEndless || mail.header.first("X-Loop") != nil ? .loop : nil
  }

  var spam: AutomaticMail? {
    let header = mail.header
    let says = { (name: String, word: String) in
      header.values(name).contains { $0.trimmed.lowercased().hasPrefix(word) }
    }
    let forefront = header.first("X-Forefront-Antispam-Report")?.uppercased() ?? ""
    let level = header.first("X-MS-Exchange-Organization-SCL").flatMap { Int($0.trimmed) } ?? 0
    let isFlagged = says("X-Spam-Flag", "yes") || says("X-Spam-Status", "yes") || says("X-Spam", "yes")
    let isRefused = says("X-Rspamd-Action", "reject") || says("X-Rspamd-Action", "add header")
    let isMarked = forefront.has(any: ["SFV:SPM", "SFV:SKS", "SFV:SKB"])
    return isFlagged || isRefused || isMarked || level >= 5 ? .spam : nil
  }

  var absence: AutomaticMail? {
    AbsenceNotice.isOne(mail, isDeclared: isDeclaredReply) ? .outOfOffice : nil
  }

  /// RFC 3834, and what programs used before and beside it.
  private var isDeclaredReply: Bool {
    let header = mail.header
    let submitted = header.first("Auto-Submitted")?.trimmed.lowercased() ?? ""
    let precedence = header.first("Precedence")?.trimmed.lowercased() ?? ""
    return submitted.hasPrefix("auto-replied") || precedence == "auto_reply"
      || ["X-Autoreply", "X-Autorespond", "X-Auto-Reply-From", "X-Mail-Autoreply", "X-AutoReply-From"]
        .contains {
          header.first($0).map { $0.trimmed.lowercased() != "no" } ?? false
        }
  }

  var bounce: AutomaticMail? {
    let isFailure = BounceWords.isFailure(mail)
    guard isFromNobody || isFailure || AutomaticSigns.isPostmaster(mail.from) else { return nil }
    if BounceReport(mail) != nil { return .bounce }
    return isFromNobody || isFailure ? .generated : nil
  }

  var declared: AutomaticMail? {
    let header = mail.header
    let submitted = header.first("Auto-Submitted")?.trimmed.lowercased() ?? "no"
    let suppressed = header.first("X-Auto-Response-Suppress")?.lowercased() ?? ""
    let isDeclared = !submitted.hasPrefix("no") || suppressed.contains("all") || isDeclaredReply
    let subject = mail.subject.lowercased()
    let isLabelled = Self.labels.contains { subject.hasPrefix($0) }
    return isDeclared || isLabelled || AutomaticSigns.isPostmaster(mail.from) ? .generated : nil
  }

  var mailing: AutomaticMail? {
    let header = mail.header
    let precedence = header.first("Precedence")?.trimmed.lowercased() ?? ""
    let isList = ["List-Id", "List-Post", "Mailing-List", "X-Mailing-List"].contains {
      header.first($0) != nil
    }
    if isList || precedence == "list" { return .list }
    let isBulk = ["bulk", "junk"].contains(precedence) || header.first("List-Unsubscribe") != nil
    return isBulk || header.first("Feedback-ID") != nil ? .bulk : nil
  }

  private static func isPostmaster(_ from: Mailbox?) -> Bool {
    guard let from else { return false }
    if postmasters.contains(from.name.lowercased()) { return true }
    let local = from.address.local.lowercased()
    return [
      "mailer-daemon", "postmaster", "mail-daemon", "noreply", "no-reply", "donotreply", "do-not-reply",
    ]
    .contains(local) || local.hasPrefix("microsoftexchange")
  }

  private static let labels = [
    "[auto generated", "[auto-generated", "[auto reply", "[auto-reply", "[autosvar",
  ]
  private static let postmasters: Set = [
    "mail delivery system", "mail delivery subsystem", "mail delivery service", "postmaster", "mailer-daemon",
  ]
}
