/// One mail to one address, as plain text and as HTML.
public struct MailMessage: Sendable {
  /// Who sends it.
  public let from: Mailbox
  /// Who gets it.
  public let to: MailAddress
  /// What it is about; line breaks in it become blanks.
  public let subject: String
  /// The whole message for those who read plain text.
  public let text: String
  /// The whole message as an HTML page.
  public let html: String
  /// The language it is written in, such as `da`.
  public let language: String
  /// Its name for the whole world, without the angle brackets: `left@right`.
  public let messageID: String
  /// When it was written, in seconds since 1970.
  public let date: Int
  /// Further header fields, such as Auto-Submitted and List-Id, in order.
  public let headers: [(name: String, value: String)]
  /// Where it comes back to when it can't be delivered; to the sender when nil.
  public let returnPath: MailAddress?
  /// What mail programs may put into a calendar.
  public let calendar: CalendarObject?

  /// Checks what goes into the header.
  ///
  /// Throws ``HeaderFault`` when a field's name or value, the language or the message's identifier could add
  /// or change other fields, or names a field that the message writes itself; when the calendar's method is no word in capitals.
  public init(
    from: Mailbox, to: MailAddress, subject: String, text: String, html: String, language: String,
    messageID: String, date: Int, headers: [(name: String, value: String)] = [],
    returnPath: MailAddress? = nil, calendar: CalendarObject? = nil
  ) throws(HeaderFault) {
    try HeaderFault.check(messageID: messageID)
    try HeaderFault.check(language: language)
    if let method = calendar?.method { try HeaderFault.check(method: method) }
    for header in headers { try HeaderFault.check(name: header.name, value: header.value) }
    self.from = from
    self.to = to
    self.subject = subject
    self.text = text
    self.html = html
    self.language = language
    self.messageID = messageID
    self.date = date
    self.headers = headers
    self.returnPath = returnPath
    self.calendar = calendar
  }
}
