import Markup

/// What is said to the reader: notices, who can see this, badges, progress, emptiness.
func styleNotices() -> HTML {
  styleSection(
    "Notices",
    "\(Notice.Look.allCases.map { Notice(look: $0, words: "Something happened, and this is what to do.") })")
    + styleSection("Who can see this", "\(AudienceBar.Kind.allCases.map(bar))")
    + styleSection(
      "Badges",
      "<p class=\"row\">\(Badge.Look.allCases.map { Badge(words: $0.rawValue, look: $0) })</p>")
    + styleSection("Progress", "\(ProgressBar(words: "120 of 328 rows read", percent: 37))")
    + styleSection(
      "Nothing here yet",
      """
      \(EmptyState(icon: .rooms, title: "No conversations yet", words: "Ask the first question.",
        action: LinkButton(words: "Ask", link: styleLink, icon: .question), level: 3))
      """)
}

private func bar(_ kind: AudienceBar.Kind) -> AudienceBar {
  switch kind {
  case .everyone: AudienceBar(kind: kind, words: "All trainers", number: "324 people can read this")
  case .closed: AudienceBar(kind: kind, words: "Only Network West", number: "23 people can read this")
  case .group: AudienceBar(kind: kind, words: "Only the reference group", number: "9 people can read this")
  case .direct: AudienceBar(kind: kind, words: "Only you, Ann and Bo", number: "3 people can read this")
  }
}
