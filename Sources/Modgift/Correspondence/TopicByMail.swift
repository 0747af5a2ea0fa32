import Mail
import Storage

/// A mail to somebody's own address of a room opens a topic there: the subject is its title.
let topicByMail = IncomingHandler(
  purpose: .newTopic, page: { $0.key(of: Space.self).map { Path.newTopic(in: $0) } ?? .home },
  take: { letter, desk in
    let text = MailedText(letter: letter)
    guard let space = letter.token.key(of: Space.self), let room = try Room.named(space, desk.sight) else {
      return .unposted(Unposted(.roomIsGone, text.said, letter, page: nil))
    }
    let page = Path.newTopic(in: room.id)
    let title = topicTitle(letter.mail.subject)
    let titleProblem = TextProblem(in: title, longest: Topic.longestTitle)
    if let reason = try titleProblem?.reason ?? text.problem(at: desk.now, desk.sight) {
      let kept = titleProblem == nil ? title : ""
      return try keep(text, because: reason, in: room.id, topic: nil, title: kept, page, desk)
    }
    let opening = Topic.Opening(
      kind: title.hasSuffix("?") ? .question : .experience, title: title,
      text: try WrittenText(text.said, for: room.id, desk.sight))
    let change = try Topic.open(opening, in: room.id, at: desk.now, desk.sight)
    try text.aside(with: change.post).keep(in: room.id, at: desk.now, desk.sight)
    try change.tell(desk.sight)
    return .done("opened")
  })

extension TextProblem {
  /// Why a title cannot stand.
  fileprivate var reason: Unposted.Reason {
    switch self {
    case .empty: .untitled
    case .tooLong: .tooLong
    case .civilNumber: .civilNumber
    case .unreadable: .unreadable
    }
  }
}

/// A subject as a title, without what mail programs put before it.
func topicTitle(_ subject: String) -> String {
  let prefixes = ["re:", "sv:", "vs:", "fw:", "fwd:", "aw:", "svar:"]
  var title = Substring(oneLine(subject))
  while let prefix = prefixes.first(where: { title.lowercased().hasPrefix($0) }) {
    title = title.dropFirst(prefix.count).drop(while: \.isWhitespace)
  }
  return String(title)
}

private func endOfNextYear(_ day: Day) -> Day {
  Day(year: day.year + 1, month: 12, day: 31) ?? day.advanced(by: 400)
}

/// The address from which a person opens topics in a room: theirs alone, and the same for a year or two, so that it
/// can be kept among one's contacts.
func roomAddress(
  _ space: Space.ID, for person: Person.ID, on day: Day, settings: Settings, in db: Transaction
)
  throws -> MailAddress?
{
  let token = SignedToken(.newTopic, for: person, about: space, until: endOfNextYear(day))
  return TokenAddress.address("rum", token, by: try SigningKey.current(in: db), settings)
}
