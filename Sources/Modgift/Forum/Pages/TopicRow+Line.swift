import Markup
import Storage

/// A topic in a list.
/// - Parameters:
///   - room: The room's name, where the list holds topics of several.
///   - level: The heading's level, one below the heading over the list.
func topicRow(_ line: TopicLine, room: String? = nil, level: Int = 2, _ visit: Visit) -> TopicRow {
  TopicRow(
    icon: line.kind.icon, kind: visit.phrases.topicKind(line.kind), title: "\(line.title)", link: line.link,
    room: room, author: line.authorName, moment: visit.time(line.lastPostedAt),
    replies: visit.phrases.replies(line.replies), isUnread: line.isUnread,
    badges: badges(line, visit.phrases), level: level)
}

private func badges(_ line: TopicLine, _ phrases: any Phrases) -> [Badge] {
  var badges: [Badge] = []
  if line.isUnread { badges.append(Badge(words: phrases.badgeNew, look: .new)) }
  if line.isWaiting { badges.append(Badge(words: phrases.badgeWaiting, look: .waiting)) }
  if line.isAnswered { badges.append(Badge(words: phrases.badgeAnswered, look: .answered, icon: .helped)) }
  if line.isPinned { badges.append(Badge(words: phrases.badgePinned, icon: .pin)) }
  if line.isClosed { badges.append(Badge(words: phrases.badgeClosed, look: .closed, icon: .closed)) }
  return badges
}
