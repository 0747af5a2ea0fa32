import Markup

/// Rows, cards and the ways through them.
func styleLists(_ token: String) -> HTML {
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
    + styleSection("A person", "<div class=\"column\">\(stylePerson)</div>")
    + styleSection("Before something is undone", "\(styleConfirmation(token))")
    + styleSection(
      "Cards",
      """
      <div class="grid">\(Card(title: "Your next step", content: "<p>Agree who prescribes.</p>", isNext: true, level: 3))\
      \(Card(title: "A card", content: "<p>Around what belongs together.</p>", level: 3))</div>
      <div class="grid tight">\(Figure(number: "324", words: "trainers"))\(Figure(number: "72 of 98", words: "municipalities"))</div>
      """)
}

private var stylePerson: PersonCard {
  let mail = WebLink("mailto:ann.holm@example.org").map {
    PersonCard.Contact(icon: .mail, words: "ann.holm@example.org", link: $0)
  }
  let phone = WebLink("tel:+4520123456").map {
    PersonCard.Contact(icon: .phone, words: "20 12 34 56", link: $0)
  }
  return PersonCard(
    name: "Ann Holm", about: "Nurse · The day centre, Slagelse",
    askedAbout: "How we got the doctor to come to us", offerLabel: "Ask me about",
    contacts: [mail, phone].compactMap(\.self), badges: [Badge(words: "Host", look: .info)], level: 3)
}

private func styleConfirmation(_ token: String) -> Confirmation {
  Confirmation(
    title: "Delete your post?", words: "The others see that a post stood here, and nothing of what it said.",
    action: styleLink, token: token, submit: "Delete", cancel: "Keep it", back: styleLink,
    content: "<div class=\"card prose\"><p>We tried it on a Friday.</p></div>", level: 3)
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
