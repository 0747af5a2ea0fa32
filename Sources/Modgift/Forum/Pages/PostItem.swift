import Markup
import Storage

/// One post as a list item of its topic's page, also for an update of an open page.
func postItem(_ post: PostShown, in content: TopicContent, _ visit: Visit) -> HTML {
  guard !post.isDeleted else { return trace(of: post, in: content, visit) }
  let author = content.authors[post.author]
  let name = author?.name ?? ""
  let phrases = visit.phrases
  return PostCard(
    id: "post-\(post.number)", number: post.number, author: name,
    authorLink: author?.isHere == true ? Path("/people", post.author) : nil, about: author?.about ?? "",
    moment: visit.time(post.postedAt), link: Path.post(post.id),
    text: post.text, reactions: reactions(to: post, in: content, visit),
    menu: Menu(label: phrases.moreAboutPost(by: name), items: menuItems(of: post, in: content.head, visit)),
    act: helpedButton(of: post, in: content.head, visit),
    helped: content.head.helped == post.id ? phrases.helped : nil,
    edited: post.editedAt.map { (phrases.edited(visit.moment($0)), Path.post(post.id, "history")) },
    isUnread: post.number >= content.head.firstUnread ?? Int.max && post.author != visit.viewer.person
  ).html
}

/// What stays of a deleted post.
private func trace(of post: PostShown, in content: TopicContent, _ visit: Visit) -> HTML {
  let author = content.authors[post.author]?.name ?? ""
  let moment = visit.moment(post.deletedAt ?? post.postedAt)
  let remover = post.deletedBy.flatMap { content.authors[$0]?.name } ?? ""
  let words =
    post.deletedBy == post.author
    ? visit.phrases.deletedOwnPost(author, moment) : visit.phrases.deletedPost(by: remover, moment)
  return DeletedPost(id: "post-\(post.number)", number: post.number, words: words).html
}

private func reactions(to post: PostShown, in content: TopicContent, _ visit: Visit) -> Reactions {
  let counts = content.reactions[post.id] ?? []
  return Reactions(
    choices: Reaction.Kind.allCases.map { kind in
      let found = counts.first { $0.kind == kind }
      let (count, isMine) = (found?.count ?? 0, (found?.mine ?? 0) > 0)
      return Reactions.Reaction(
        action: Path.reaction(kind, to: post.id), words: visit.phrases.reaction(kind), icon: kind.icon,
        count: count, spoken: count > 0 ? visit.phrases.reactionSpoken(kind, count, isMine: isMine) : "",
        isMine: isMine)
    })
}

private func menuItems(of post: PostShown, in topic: TopicHead, _ visit: Visit) -> [Menu.Item] {
  let phrases = visit.phrases
  var items: [Menu.Item] = []
  if visit.viewer.mayEdit(post, in: topic) {
    items.append(.link(phrases.edit, icon: .edit, to: Path.post(post.id, "edit")))
  }
  if visit.viewer.mayShareOnward(post, in: topic) {
    items.append(.link(phrases.shareAnswer, icon: .shareOut, to: Path.post(post.id, "onward")))
  }
  if visit.viewer.mayDelete(post, in: topic) {
    items.append(.link(phrases.delete, icon: .trash, to: Path.post(post.id, "deletion")))
  }
  if visit.viewer.mayReport(post, in: topic) {
    items.append(.link(phrases.report, icon: .flag, to: Path.post(post.id, "report")))
  }
  return items
}

/// What the asker presses at the answer that helped.
private func helpedButton(of post: PostShown, in topic: TopicHead, _ visit: Visit) -> Button? {
  guard visit.viewer.maySayWhatHelped(in: topic), post.number > 1 else { return nil }
  let isHelped = topic.helped == post.id
  return Button(
    words: isHelped ? visit.phrases.sayNotHelped : visit.phrases.sayHelped, look: .quiet, icon: .helped,
    name: "post", value: isHelped ? "" : post.id.description, action: Path.topic(topic.id, "answer"),
    isSmall: true)
}
