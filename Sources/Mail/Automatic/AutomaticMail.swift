/// Why a mail was written by a machine, or sent to many by one: nothing a person says to us, never posted, and
/// mostly never answered (RFC 3834 §2).
public enum AutomaticMail: Sendable, Equatable {
  /// A mail of ours did not arrive. ``BounceReport`` says whose.
  case bounce
  /// A receipt that a mail was read, delivered or deleted (RFC 8098).
  case receipt
  /// Somebody is away.
  case outOfOffice
  /// An invitation, or an answer to one; the method in capitals.
  case calendar(String)
  /// It comes round again: through us, or through too many servers.
  case loop
  /// A filter on the way calls it spam.
  case spam
  /// From a mailing list, to all its members.
  case list
  /// To many at once.
  case bulk
  /// A complaint of somebody's who calls a mail of ours spam (RFC 5965).
  case complaint
  /// Written by a program, for whatever reason.
  case generated

  /// Nil when a person wrote it, as far as can be told. `returnPath` is the address in SMTP's MAIL FROM, empty for
  /// `<>`, nil when unknown; `own` are the addresses that we send from.
  public init?(_ mail: IncomingMail, returnPath: String? = nil, own: Set<MailAddress> = []) {
    let signs = AutomaticSigns(mail, returnPath: returnPath, own: own)
    guard
      let reason = signs.report ?? signs.calendar ?? signs.loop ?? signs.spam ?? signs.absence ?? signs.bounce
        ?? signs.declared ?? signs.mailing
    else { return nil }
    self = reason
  }
}
