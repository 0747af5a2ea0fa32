/// What a calendar program says about an event it was sent (RFC 5546 §3.2.3): who comes. Nothing in it is to be
/// believed before the event, the sequence and the person are known.
public struct CalendarReply: Sendable, Equatable {
  /// What it is for, in capitals: `REPLY`, `COUNTER`, `REQUEST` …
  public let method: String
  /// One for each event it is about.
  public let answers: [Answer]

  /// About one event.
  public struct Answer: Sendable, Equatable {
    /// The event's name for the whole world.
    public let uid: String
    /// Which version of it was answered; 0 when it does not say.
    public let sequence: Int
    /// Whether it is about one of a series only.
    public let isOfSeries: Bool
    /// When it was given, in seconds since 1970.
    public let stamp: Int?
    /// Who says what; those who have said nothing that is known are left out.
    public let attendees: [Attendee]
    /// What was written along with it.
    public let comment: String?
  }

  /// Somebody and what they say.
  public struct Attendee: Sendable, Equatable {
    /// Their mail address in small letters.
    public let address: String
    /// What they say.
    public let participation: CalendarEvent.Participation
  }

  /// Reads a calendar; nil when it is none, or says not what for.
  public init?(_ text: String) {
    guard let calendar = CalendarComponent(reading: text), let method = calendar.first("METHOD") else {
      return nil
    }
    self.method = method.value.uppercased()
    answers = calendar.components.filter { $0.name == "VEVENT" }.compactMap(Answer.init)
  }

  fileprivate static func attendee(_ line: ContentLine) -> Attendee? {
    let state = (line.parameter("PARTSTAT") ?? "").uppercased()
    guard let participation = CalendarEvent.Participation(rawValue: state), let address = address(line) else {
      return nil
    }
    return Attendee(address: address, participation: participation)
  }

  /// From the value, or from the parameter that Apple's programs write beside a value of their own.
  private static func address(_ line: ContentLine) -> String? {
    let value = line.value.lowercased()
    let address =
      value.hasPrefix("mailto:") ? String(value.dropFirst(7)) : line.parameter("EMAIL")?.lowercased()
    guard let address, address.utf8.count <= 254, address.contains("@") else { return nil }
    return address
  }
}

extension CalendarReply.Answer {
  fileprivate init?(_ event: CalendarComponent) {
    guard let uid = event.first("UID")?.text, !uid.isEmpty, uid.utf8.count <= 1_000 else { return nil }
    self.uid = uid
    sequence = event.first("SEQUENCE").flatMap { Int($0.value) }.map { max(0, $0) } ?? 0
    isOfSeries = event.first("RECURRENCE-ID") != nil
    stamp = event.first("DTSTAMP").flatMap { CalendarTime.moment(utc: $0.value) }
    attendees = event.all("ATTENDEE").prefix(100).compactMap(CalendarReply.attendee)
    comment = event.first("COMMENT").map { String($0.text.prefix(2_000)) }
  }
}
