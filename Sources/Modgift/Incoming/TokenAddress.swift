import Mail

/// An address of ours that carries a token: `reply+TOKEN@domain`. The word before the plus is for people; the token
/// alone says what the address does.
enum TokenAddress {
  /// The address for a token; nil when the programme's own address has no proper domain.
  static func address(_ word: String, _ token: SignedToken, by key: SigningKey, _ settings: Settings)
    -> MailAddress?
  {
    MailAddress("\(word)+\(key.sign(token))@\(settings.mailDomain)")
  }

  /// The token's letters in an address to us; nil when it has none.
  static func letters(in address: MailAddress) -> Substring? {
    let parts = address.local.split(separator: "+", omittingEmptySubsequences: false)
    return parts.count == 2 ? parts[1] : nil
  }
}
