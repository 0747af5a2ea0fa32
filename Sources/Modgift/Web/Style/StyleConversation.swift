import Markup

/// A conversation: posts in every state and the box to answer in.
func styleConversation(_ token: String) -> HTML {
  let posts: [HTML] = [
    post(1, "Ann Holm").html,
    post(2, "Bo Ry", helped: "This helped Ann", isEdited: true).html,
    DeletedPost(id: "post-3", number: 3, words: "Bo deleted this post yesterday.").html,
    PostList.unreadLine("New since you were here"),
    post(4, "Åse Nørgaard", isUnread: true).html,
  ]
  let list = PostList(posts: posts, token: token, label: "Posts")
  return styleSection("A conversation", "<div class=\"column stack\">\(list)\(writingBox(token))</div>")
}

private func post(
  _ number: Int, _ author: String, helped: String? = nil, isEdited: Bool = false, isUnread: Bool = false
) -> PostCard {
  PostCard(
    id: "post-\(number)", number: number, author: author, authorLink: styleLink, about: "Nurse, Slagelse",
    moment: Moment(words: "today 9:12", iso: "2026-11-21T08:12:00Z"), link: styleLink,
    text: Markdown.html("Ask **them**. They know.\n\n- when\n- where\n\n> and how"),
    reactions: reactions(),
    menu: Menu(
      label: "More about the post by \(author)",
      items: [
        .link("Edit", icon: .edit, to: styleLink), .link("Report to the host", icon: .flag, to: styleLink),
        .link("Delete", icon: .trash, to: styleLink),
      ]),
    helped: helped, edited: isEdited ? ("edited", styleLink) : nil, isUnread: isUnread)
}

private func reactions() -> Reactions {
  Reactions(
    choices: [
      .init(
        action: styleLink, words: "Thanks", icon: .thanks, count: 4, spoken: "4 say thanks", isMine: true),
      .init(action: styleLink, words: "We have this too", icon: .same, count: 0, spoken: "nobody yet"),
      .init(action: styleLink, words: "Useful", icon: .useful, count: 1, spoken: "1 found it useful"),
    ])
}

private func writingBox(_ token: String) -> WritingBox {
  let words = Editor.Words(
    tools: .init(
      tools: "Format the text", bold: "Bold", italic: "Italic", link: "Link", list: "List", quote: "Quote",
      preview: "Preview"),
    left: "{n} characters left", names: "People who can read this")
  return WritingBox(
    action: styleLink, token: token,
    audience: AudienceBar(kind: .closed, words: "Only Network West", number: "23 people can read this"),
    fields: [
      Editor(name: "reply", label: "Your reply", longest: 20_000, words: words, preview: Path("/preview"))
    ],
    submit: "Reply to 23 people")
}
