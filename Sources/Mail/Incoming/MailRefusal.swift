/// Why a mail is not read: it measures more than any mail from a person does. Refused for good.
public enum MailRefusal: Error, Equatable, Sendable {
  /// There is nothing in it.
  case empty
  /// More than ``IncomingMail/largest`` bytes.
  case tooLarge
  /// A header of more than 256 kB, or one whose fields are built to be slow to read.
  case headerTooLarge
  /// Parts inside parts, more than 50 deep.
  case tooDeep
  /// More than 500 parts, or more lines that could begin one than a mail of words has.
  case tooManyParts
}
