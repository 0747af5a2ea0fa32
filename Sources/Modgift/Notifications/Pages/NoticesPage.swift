import Markup

/// What somebody was told, the latest first, gathered by topic.
func noticesPage(_ lines: [NoticeLine], isFirst: Bool, hasMore: Bool, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  return Page(
    phrases.noticesTitle,
    main: """
      <div class="wide stack">\(PageTitle(title: phrases.noticesTitle, lead: phrases.noticesLead))
      \(lines.contains { $0.isUnread } ? markAllButton(visit) : nil)
      \(lines.isEmpty ? emptyState(phrases).html : list(lines, visit).html)
      \(pager(lines, isFirst: isFirst, hasMore: hasMore, phrases))</div>
      """)
}

private func list(_ lines: [NoticeLine], _ visit: Visit) -> ListBox {
  let rows = NoticeGroup.grouped(lines).map { NoticeRow($0, withButton: true, visit) }
  return ListBox(rows, label: visit.phrases.noticesTitle)
}

private func markAllButton(_ visit: Visit) -> ActionButton {
  ActionButton(
    words: visit.phrases.markAllNoticesRead, action: Path("/notices/reading"), token: visit.formToken,
    icon: .check)
}

private func emptyState(_ phrases: any Phrases) -> EmptyState {
  EmptyState(
    icon: .bell, title: phrases.noNoticesTitle, words: phrases.noNotices,
    action: LinkButton(words: phrases.roomsTitle, link: Path.rooms, icon: .rooms))
}

private func pager(_ lines: [NoticeLine], isFirst: Bool, hasMore: Bool, _ phrases: any Phrases) -> Pager {
  Pager(
    label: phrases.noticePages,
    newer: isFirst ? nil : (phrases.latestNotices, Path.notices),
    older: hasMore ? lines.last.map { (phrases.olderNotices, Path.notices.with("before", $0.id)) } : nil)
}
