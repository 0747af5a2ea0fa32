/// An iCalendar object that goes along with a message (RFC 6047): mail programs offer to answer it.
public struct CalendarObject: Sendable {
  /// What is asked of the reader, in capitals: `REQUEST`, `CANCEL`, `PUBLISH`.
  public let method: String
  /// The object itself, with CRLF line breaks.
  public let text: String

  /// An object with its method.
  public init(method: String, text: String) {
    self.method = method
    self.text = text
  }
}
