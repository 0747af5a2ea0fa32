/// Who wrote a mail, as far as its signature is known by it.
struct ReplyWriter {
  /// What they are called, or empty.
  let name: String
  /// Where they write from.
  let address: MailAddress?

  /// Nobody is known by a mail that does not say who it is from.
  init(_ from: Mailbox?) {
    name = from?.name ?? ""
    address = from?.address
  }

  /// Known by name alone.
  init(name: String) {
    self.name = name
    address = nil
  }
}
