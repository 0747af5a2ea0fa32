/// A message that was handed over, with its envelope.
public struct LMTPMessage: Sendable {
  /// Where bounces go, as it was given; empty for `<>`.
  public let sender: String
  /// Whom it is for: those that were taken, in their order.
  public let recipients: [String]
  /// The message itself, its lines ended by CR LF.
  public let bytes: [UInt8]

  /// A message with its envelope.
  public init(sender: String, recipients: [String], bytes: [UInt8]) {
    self.sender = sender
    self.recipients = recipients
    self.bytes = bytes
  }
}

/// Decides what mail is taken, and takes it.
public protocol LMTPReceiver: Sendable {
  /// Why mail for a recipient is not taken; nil when it is.
  func refusal(of recipient: String) async -> LMTPAnswer?

  /// Takes a message: one answer for each of its recipients, in their order. ``LMTPAnswer/stored`` means that it is
  /// on disk and cannot get lost any more.
  func deliver(_ message: LMTPMessage) async -> [LMTPAnswer]
}
