/// What the mails of this feature say, by their kind.
let notificationMail: [String: MailRenderer] = [
  NoticeMail.kind: noticeMail,
  Digest.mailKind: digestMail,
]
