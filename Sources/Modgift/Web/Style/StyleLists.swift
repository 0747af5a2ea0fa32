import Markup

/// Rows, cards and the ways through them.
func styleLists() -> HTML {
  styleSection("Conversations", "\(styleTabs)\(ListBox(styleTopics))\(stylePager)")
    + styleSection(
      "Rooms and people",
      """
      \(ListBox([
        LinkRow(icon: .everyone, name: "All trainers", link: styleLink, note: "324 people", isUnread: true,
          badges: [Badge(words: "4 new", look: .new)]),
        LinkRow(icon: .closed, name: "Network West", link: styleLink, note: "23 people"),
      ]))\(ListBox([
        PersonRow(name: "Ann Holm", link: styleLink, about: "Nurse · Slagelse", askedAbout: "Busy doctors"),
        PersonRow(name: "Bo", link: styleLink, about: "Peer · Ry", badges: [Badge(words: "Host", look: .info)]),
      ]))
      """)
    + styleSection(
      "Cards",
      """
      <div class="grid">\(Card(title: "Your next step", content: "<p>Agree who prescribes.</p>", isNext: true, level: 3))\
      \(Card(title: "A card", content: "<p>Around what belongs together.</p>", level: 3))</div>
      <div class="grid tight">\(Figure(number: "324", words: "trainers"))\(Figure(number: "72 of 98", words: "municipalities"))</div>
      """)
}

private var styleTabs: Tabs {
  Tabs(
    label: "Views",
    tabs: [
      .init(words: "All", link: styleLink, isCurrent: true),
      .init(words: "Unanswered", link: styleLink, count: "7"),
    ])
}

private var stylePager: Pager {
  Pager(label: "Newer and older", newer: ("Newer", styleLink), older: ("Older", styleLink))
}

private var styleTopics: [TopicRow] {
  let moment = Moment(words: "yesterday 14:05", iso: "2026-11-20T13:05:00Z")
  return [
    TopicRow(
      icon: .question, kind: "Question", title: "Who prescribes, when the citizen stays away?",
      link: styleLink, room: "All trainers", author: "Ann Holm, nurse", moment: moment, replies: "5 replies",
      isUnread: true,
      badges: [
        Badge(words: "2 new", look: .new), Badge(words: "Waiting", look: .waiting, icon: .clock),
      ]),
    TopicRow(
      icon: .experience, kind: "Experience", title: "Eleven came to the <mark>shelter</mark>",
      link: styleLink, author: "Bo, peer", moment: moment, replies: "No replies",
      badges: [Badge(words: "Answered", look: .answered, icon: .helped)], excerpt: "We began with coffee."),
  ]
}
