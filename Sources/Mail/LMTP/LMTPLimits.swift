/// How much is taken from whoever hands over mail.
public struct LMTPLimits: Sendable {
  /// The most bytes of one message.
  public var messageSize = IncomingMail.largest
  /// The most recipients of one message.
  public var recipients = 100
  /// The longest command line, with its end.
  public var lineLength = 2_048
  /// After so many commands that cannot be, the line is closed.
  public var errors = 20
  /// The most connections at once.
  public var connections = 20
  /// How long nothing need be said, in seconds (RFC 5321 §4.5.3.2 asks for five minutes).
  public var idleSeconds = 300
  /// How long one message may take, in seconds.
  public var messageSeconds = 1_200
  /// How long what is under way may take when the server stops, in seconds.
  public var stopSeconds = 10

  /// What is usual.
  public init() {}
}
