/// Something that was told to everyone who listens, after the write that said it was committed.
public struct Announcement: Hashable, Sendable {
  /// What it is about.
  public let channel: String
  /// The message, at most ``maximumBytes`` with its channel.
  public let payload: String

  /// A message on a channel.
  public init(channel: String, payload: String) {
    self.channel = channel
    self.payload = payload
  }

  /// The channel of the one announcement that no write made: the connection that listens was lost and is back,
  /// so something may have been missed.
  public static let gap = "storage.gap"

  /// What PostgreSQL carries at most.
  static let maximumBytes = 7_900

  /// Refuses what PostgreSQL could not carry, on both engines.
  func validate() throws {
    if channel.utf8.count + payload.utf8.count > Self.maximumBytes {
      throw StorageError.misuse("an announcement on \(channel) is longer than \(Self.maximumBytes) bytes")
    }
    if channel.utf8.contains(where: { $0 < 0x20 }) || payload.utf8.contains(0) {
      throw StorageError.misuse("an announcement holds a control character")
    }
  }
}
