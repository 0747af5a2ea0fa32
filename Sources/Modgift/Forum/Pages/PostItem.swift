import Markup
import Storage

/// One post as a list item of its topic's page, also for an update of an open page.
func postItem(_ post: PostShown, in content: TopicContent, _ visit: Visit) -> HTML {
  keptPosts.html(of: PostLook(post, in: content, visit))
}

/// Some four thousand posts: what is read on a busy day.
private let keptPosts = KeptMarkup<PostLook>(mostBytes: 16 << 20)

extension PostLook: Component {
  var html: HTML {
    guard !post.isDeleted else { return trace.html }
    let name = author?.name ?? ""
    return PostCard(
      id: "post-\(post.number)", number: post.number, author: name,
      authorLink: author?.isHere == true ? Path("/people", post.author) : nil, about: author?.about ?? "",
      moment: Moment(words: words(posted), iso: isoUTC(post.postedAt)), link: Path.post(post.id),
      text: post.text, reactions: reactions,
      menu: Menu(label: phrases.moreAboutPost(by: name), items: menuItems), act: helpedButton,
      helped: isHelped ? phrases.helped : nil,
      edited: edited.map { (phrases.edited(words($0)), Path.post(post.id, "history")) },
      note: filesNote(mail, phrases), isUnread: isUnread
    ).html
  }

  /// What stays of a deleted post.
  private var trace: DeletedPost {
    let moment = words(deleted ?? posted)
    return DeletedPost(
      id: "post-\(post.number)", number: post.number,
      words: post.deletedBy == post.author
        ? phrases.deletedOwnPost(author?.name ?? "", moment)
        : phrases.deletedPost(by: remover?.name ?? "", moment))
  }

  private var reactions: Reactions {
    let phrases = phrases
    return Reactions(
      choices: Reaction.Kind.allCases.map { kind in
        let found = answers.first { $0.kind == kind }
        let (count, isMine) = (found?.count ?? 0, (found?.mine ?? 0) > 0)
        return Reactions.Reaction(
          action: Path.reaction(kind, to: post.id), words: phrases.reaction(kind), icon: kind.icon,
          count: count, spoken: count > 0 ? phrases.reactionSpoken(kind, count, isMine: isMine) : "",
          isMine: isMine)
      })
  }

  private var menuItems: [Menu.Item] {
    var items: [Menu.Item] = []
    if rights.contains(.edit) {
      items.append(.link(phrases.edit, icon: .edit, to: Path.post(post.id, "edit")))
    }
    if rights.contains(.shareOnward) {
      items.append(.link(phrases.shareAnswer, icon: .shareOut, to: Path.post(post.id, "onward")))
    }
    if rights.contains(.delete) {
      items.append(.link(phrases.delete, icon: .trash, to: Path.post(post.id, "deletion")))
    }
    if mail != nil {
      items.append(.link(phrases.showWhatWasCut, icon: .mail, to: Path.post(post.id, "mail")))
    }
    if rights.contains(.report) {
      items.append(.link(phrases.report, icon: .flag, to: Path.post(post.id, "report")))
    }
    return items
  }

  /// What the asker presses at the answer that helped.
  private var helpedButton: Button? {
    guard rights.contains(.sayWhatHelped) else { return nil }
    return Button(
      words: isHelped ? phrases.sayNotHelped : phrases.sayHelped, look: .quiet, icon: .helped,
      name: "post", value: isHelped ? "" : post.id.description, action: Path.topic(post.topic, "answer"),
      isSmall: true)
  }
}
