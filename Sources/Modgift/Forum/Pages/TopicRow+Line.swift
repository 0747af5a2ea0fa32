import Markup
import Storage

/// A topic in a list.
/// - Parameters:
///   - room: The room's name, where the list holds topics of several.
///   - level: The heading's level, one below the heading over the list.
func topicRow(_ line: TopicLine, room: String? = nil, level: Int = 2, _ visit: Visit) -> HTML {
  keptRows.html(
    of: TopicLook(
      line: line, room: room, level: level, language: visit.phrases.language, today: visit.today,
      lastPosted: visit.installation.clock.local(line.topic.lastPostedAt)))
}

/// Some two thousand rows.
private let keptRows = KeptMarkup<TopicLook>(mostBytes: 4 << 20)

/// All that the markup of a topic in a list is made of: the same for all who have read as far in it.
private struct TopicLook: Component, Sendable, Hashable {
  let line: TopicLine
  let room: String?
  let level: Int
  let language: Language
  let today: Day
  /// When somebody wrote last, as the clock on the wall showed.
  let lastPosted: LocalTime

  var html: HTML {
    let phrases = language.phrases
    let words = phrases.moment(lastPosted, from: LocalTime(day: today, minutes: 0))
    return TopicRow(
      line, room: room, moment: Moment(words: words, iso: isoUTC(line.topic.lastPostedAt)),
      badges: badges(phrases), level: level, phrases
    ).html
  }

  private func badges(_ phrases: any Phrases) -> [Badge] {
    var badges: [Badge] = []
    if line.topic.isUnread { badges.append(Badge(words: phrases.badgeNew, look: .new)) }
    if line.topic.isWaiting { badges.append(Badge(words: phrases.badgeWaiting, look: .waiting)) }
    if line.topic.isAnswered {
      badges.append(Badge(words: phrases.badgeAnswered, look: .answered, icon: .helped))
    }
    if line.topic.isPinned { badges.append(Badge(words: phrases.badgePinned, icon: .pin)) }
    if line.topic.isClosed { badges.append(Badge(words: phrases.badgeClosed, icon: .close)) }
    return badges
  }

  /// Few rows of one topic are kept, so its key tells enough; whether two are the same is asked of everything.
  func hash(into hasher: inout Hasher) {
    hasher.combine(line.topic.id)
    hasher.combine(line.topic.readNumber)
    hasher.combine(level)
  }
}

extension TopicRow {
  /// What every list says of a topic, with what this one adds.
  init(
    _ line: TopicLine, room: String?, moment: Moment, badges: [Badge] = [], reason: String = "",
    level: Int = 3,
    _ phrases: any Phrases
  ) {
    let topic = line.topic
    self.init(
      icon: topic.kind.icon, kind: phrases.topicKind(topic.kind), title: "\(topic.title)", link: topic.link,
      room: room, author: line.authorName, moment: moment, replies: phrases.replies(topic.replies),
      isUnread: topic.isUnread, badges: badges, reason: reason, level: level)
  }
}
