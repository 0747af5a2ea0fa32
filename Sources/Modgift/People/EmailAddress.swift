import Mail
import Storage

/// An address mail can be sent to, in lower case: the one thing by which a person is known from outside. What
/// an address is, is ``MailAddress``'s to say, so that whatever is kept can also be sent to.
struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
  let text: String

  /// Takes what somebody typed; nil when no mail would reach it.
  init?(_ typed: String) {
    guard let address = MailAddress(typed) else { return nil }
    text = address.text.lowercased()
  }

  var description: String { text }
}

extension EmailAddress: ColumnValue {
  var columnValue: SQL.Value { text.columnValue }

  init?(columnValue: SQL.Value) {
    guard let text = String(columnValue: columnValue) else { return nil }
    self.init(text)
  }
}
