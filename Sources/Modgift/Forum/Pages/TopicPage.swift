import HTTPTypes
import Markup
import Storage

/// What was typed into the reply box and could not be sent.
struct FailedReply {
  let text: String
  let error: String
}

/// A conversation: who can see it, its posts, and the box to reply in.
func topicPage(_ content: TopicContent, failed: FailedReply? = nil, _ visit: Visit) throws -> Page {
  let head = content.head
  let phrases = visit.phrases
  let back = BackLink(words: phrases.roomName(content.room), link: Path.room(head.space.id))
  let additions = try topicAdditions.map { try $0(head, visit) }
  return Page(
    head.title, in: .rooms, status: failed == nil ? .ok : .unprocessableContent,
    main: """
      <div class="column stack">\(AudienceBar(content.room, phrases))
      \(PageTitle(title: head.title, back: back))
      <div class="face"><p class="badges">\(marks(head, phrases))</p>\(topicMenu(head, additions.flatMap(\.items), visit))</div>
      \(additions.map(\.html))\(originLink(head, phrases))\(helpedLink(head, phrases))
      \(PostList(
        posts: postItems(content, visit), live: liveLink(content), arrival: phrases.newPostArrived,
        reading: Path.topic(head.id, "reading"), token: visit.formToken, label: phrases.posts))
      \(pager(content, phrases))
      \(markReadButton(head, visit))
      \(replyPart(content, failed, visit))</div>
      """)
}

/// Where new posts are told of, on the page they belong to: the last one.
private func liveLink(_ content: TopicContent) -> Path? {
  content.hasMore ? nil : Path.topic(content.head.id, "live").with("after", content.head.lastNumber)
}

private func marks(_ head: TopicHead, _ phrases: any Phrases) -> [Badge] {
  var badges = [Badge(words: phrases.topicKind(head.kind), icon: head.kind.icon)]
  if head.isPinned { badges.append(Badge(words: phrases.badgePinned, icon: .pin)) }
  if head.isClosed { badges.append(Badge(words: phrases.badgeClosed, icon: .close)) }
  if head.kind == .question, head.replies == 0, !head.isClosed {
    badges.append(Badge(words: phrases.badgeWaiting, look: .waiting))
  }
  return badges
}

/// The way back to the talk it is a copy of, for those who can read that.
private func originLink(_ head: TopicHead, _ phrases: any Phrases) -> HTML? {
  head.origin.map {
    "<a class=\"jump\" href=\"\(Path.topic($0))\">\(Icon.shareOut)\(phrases.badgeShared)</a>"
  }
}

private func helpedLink(_ head: TopicHead, _ phrases: any Phrases) -> HTML? {
  head.helped.map { "<a class=\"jump\" href=\"\(Path.post($0))\">\(Icon.helped)\(phrases.goToAnswer)</a>" }
}

/// The posts with a line before the first one that is new.
private func postItems(_ content: TopicContent, _ visit: Visit) -> [HTML] {
  var items: [HTML] = []
  items.reserveCapacity(content.posts.count + 1)
  for post in content.posts {
    if post.number == content.head.firstUnread, post.number > 1 {
      items.append(PostList.unreadLine(visit.phrases.newSinceLast))
    }
    items.append(postItem(post, in: content, visit))
  }
  return items
}

private func pager(_ content: TopicContent, _ phrases: any Phrases) -> Pager {
  func page(_ from: Int) -> Path { Path.topic(content.head.id).with("from", from) }
  let step = Topic.postsPerPage
  return Pager(
    label: phrases.postPages,
    newer: content.from > 1 ? (phrases.earlierPosts, page(content.from - step)) : nil,
    older: content.hasMore ? (phrases.laterPosts, page(content.from + step)) : nil)
}

private func markReadButton(_ head: TopicHead, _ visit: Visit) -> ActionButton? {
  guard head.firstUnread != nil else { return nil }
  return ActionButton(
    words: visit.phrases.markRead, action: Path.topic(head.id, "reading"), token: visit.formToken,
    icon: .check, fields: [HiddenField(name: "number", value: String(head.lastNumber))], isSmall: true)
}

private func replyPart(_ content: TopicContent, _ failed: FailedReply?, _ visit: Visit) -> HTML {
  guard visit.viewer.mayReply(to: content.head) else {
    return Notice(look: .info, words: visit.phrases.closedWords, title: visit.phrases.closedTitle).html
  }
  return replyBox(content, failed, visit).html
}
