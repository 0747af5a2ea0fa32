/// An event as it stands in a calendar (VEVENT).
public struct CalendarEvent: Sendable {
  /// Somebody an event has to do with, as mail reaches them.
  public struct Party: Sendable, Equatable {
    /// The mail address, without `mailto:`.
    public let address: String
    /// What they are called.
    public let name: String

    /// Somebody by address and name.
    public init(address: String, name: String) {
      self.address = address
      self.name = name
    }
  }

  /// What somebody said to an invitation.
  public enum Participation: String, Sendable, CaseIterable {
    case needsAction = "NEEDS-ACTION"
    case accepted = "ACCEPTED"
    case tentative = "TENTATIVE"
    case declined = "DECLINED"
  }

  /// Somebody invited.
  public struct Attendee: Sendable {
    let party: Party
    let participation: Participation

    /// Somebody, and what they have said so far.
    public init(_ party: Party, _ participation: Participation = .needsAction) {
      self.party = party
      self.participation = participation
    }
  }

  /// Its name for the whole world.
  public var uid: String
  /// Grows each time it is moved or called off.
  public var sequence: Int
  /// When this was written, in seconds since 1970.
  public let stamp: Int
  /// When it begins, in seconds since 1970.
  public let start: Int
  /// When it ends.
  public let end: Int
  /// What it is called.
  public var summary: String
  /// What more there is to say.
  public var description: String?
  /// Where it is.
  public var location: String?
  /// A checked address of a page about it.
  public var url: String?
  /// Who calls it, and where answers go.
  public var organizer: Party?
  /// Who is invited.
  public var attendees: [Attendee] = []
  /// Whether it is called off.
  public var isCancelled = false
  /// Whether others who can look into the calendar see no more than that it is busy.
  public var isPrivate = false

  /// An event of which nothing but its time is known yet. Years that no calendar can write become the last that can.
  public init(uid: String, sequence: Int, stamp: Int, start: Int, end: Int, summary: String) {
    self.uid = uid
    self.sequence = sequence
    self.stamp = CalendarTime.writable(stamp)
    self.start = CalendarTime.writable(start)
    self.end = CalendarTime.writable(end)
    self.summary = summary
  }
}
