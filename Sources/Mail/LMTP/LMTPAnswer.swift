/// What is said to whoever hands over mail: a code, its enhanced status (RFC 3463), and words for the log there.
public struct LMTPAnswer: Sendable, Equatable {
  /// Three digits: 2xx it is done, 4xx try again later, 5xx never.
  public let code: Int
  /// Such as `5.1.1`; empty where there is none.
  public let status: String
  /// Words, in ASCII on one line.
  public let words: String

  /// An answer; whatever in `words` is no printable ASCII becomes `?`.
  public init(_ code: Int, _ status: String, _ words: String) {
    self.code = code
    self.status = status
    self.words = String(words.unicodeScalars.map { (0x20...0x7E).contains($0.value) ? Character($0) : "?" })
  }

  /// As it goes over the wire.
  var line: String { status.isEmpty ? "\(code) \(words)\r\n" : "\(code) \(status) \(words)\r\n" }
}

extension LMTPAnswer {
  /// The mail is on disk.
  public static let stored = LMTPAnswer(250, "2.0.0", "Stored")
  /// Nobody here has that address.
  public static let unknownRecipient = LMTPAnswer(550, "5.1.1", "No such address here")
  /// There is no room on the disk.
  public static let full = LMTPAnswer(452, "4.3.1", "No space left, try again later")
  /// Something else is amiss here.
  public static let unwell = LMTPAnswer(451, "4.3.0", "Cannot take mail now, try again later")
  /// More than is taken.
  public static let tooLarge = LMTPAnswer(552, "5.3.4", "The message is too large")
  /// It cannot be read.
  public static let unreadable = LMTPAnswer(554, "5.6.0", "The message is too involved to be read")

  static let fine = LMTPAnswer(250, "2.0.0", "OK")
  static let closing = LMTPAnswer(421, "4.3.2", "Closing, try again later")
  static let idle = LMTPAnswer(421, "4.4.2", "Waited too long")
  static let busy = LMTPAnswer(421, "4.7.0", "Too many connections, try again later")
  static let tooManyErrors = LMTPAnswer(421, "4.7.0", "Too many errors")
  static let badSequence = LMTPAnswer(503, "5.5.1", "Not now")
  static let badSyntax = LMTPAnswer(501, "5.5.4", "Syntax error")
  static let lineTooLong = LMTPAnswer(500, "5.5.6", "The line is too long")
  static let brokenLine = LMTPAnswer(500, "5.5.2", "A command is one line of text that ends with CR LF")
  static let unknownCommand = LMTPAnswer(500, "5.5.1", "Unknown command")
}
