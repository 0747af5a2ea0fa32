import Mail
import Markup
import Storage

/// What a message says, and how it stands among others.
struct MailContent: Sendable {
  let language: Language
  let subject: String
  /// What it says, as text and as HTML.
  var said: MailText
  /// The rooms whose talk it tells of: what they let their mail say bounds it.
  var rooms: [Space.ID] = []
  /// The name beside our address, such as a network's; the programme's when nothing is said.
  var sender: String?
  /// Where answers go; back to our address when nothing is said.
  var replyTo: MailAddress?
  /// Which stream of mail it belongs to, so that people can sort by it.
  var list: MailList?
  /// The page on which one press changes this kind of mail.
  var unsubscribe: Path?
  /// Where bounces go; when nothing is said, an address of ours that knows the message, or ours alone for a message to
  /// nobody we know.
  var returnPath: MailAddress?
  /// Its own name among its kind, so that others can refer to it: `topic.post`, without a domain. The message's
  /// row gives one when nothing is said.
  var threadID: String?
  /// The names of what it continues, oldest first, without a domain.
  var references: [String] = []
  /// An invitation to a meeting, or the end of one.
  var calendar: CalendarObject?
  /// What it prompts to, where nobody wrote it: there are no more of those than a week bears.
  var prompts: [Prompt] = []
  /// Whether what it prompts to cannot wait for the digest.
  var isUrgent = false
  /// What is noted in the transaction that notes the message as sent.
  var whenSent: (@Sendable (Timestamp, Transaction) throws -> Void)?

  init(language: Language, subject: String, saying said: MailText) {
    self.language = language
    self.subject = subject
    self.said = said
  }

  var text: String { said.text }
  var html: HTML { said.html }
}

/// A stream of mail (RFC 2919): its name among ours, without a domain, and what people call it.
struct MailList: Sendable {
  let id: String
  let name: String
}
