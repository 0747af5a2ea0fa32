import Markup
import Storage

/// What somebody is told about one topic.
struct NoticeRow: Component {
  let icon: Icon
  let room: String
  let title: String
  let link: Path
  /// Such as "Bob answered you", each with its moment.
  let lines: [(words: String, moment: Moment)]
  let isUnread: Bool
  /// Marks them read; nil when they are.
  var reading: ActionButton?
  var level = 2

  var html: HTML {
    let items = lines.map { line -> HTML in "<li class=\"meta\">\(line.words) · \(line.moment)</li>" }
    let button: HTML? = reading.map { "<div class=\"above\">\($0)</div>" }
    return """
      <li class="topic\(isUnread ? " unread" : "")"><span class="sign">\(icon)</span><div>\
      <p class="meta">\(room)</p>\
      <h\(level) class="name"><a class="cover" href="\(link)">\(title)</a></h\(level)>\
      <ul class="plain">\(items.joined())</ul>\(button)</div></li>
      """
  }
}

extension NoticeRow {
  /// The row of a group, with the button that marks it read where it is not.
  init(_ group: NoticeGroup, withButton: Bool = false, level: Int = 2, _ visit: Visit) {
    let phrases = visit.phrases
    let latest = group.latest
    icon = latest.kind.icon
    room = phrases.roomName(latest.space.kind, name: latest.space.name)
    title = latest.title
    link = group.link
    lines = group.lines.map { (phrases.notice($0.kind, by: $0.actor), visit.time($0.madeAt)) }
    isUnread = group.isUnread
    reading =
      withButton && group.isUnread
      ? ActionButton(
        words: phrases.markNoticesRead, action: Path("/notices/reading"), token: visit.formToken,
        icon: .check,
        fields: [HiddenField(name: "topic", value: latest.topic.description)], isSmall: true) : nil
    self.level = level
  }
}

extension Notification.Kind {
  /// What it is drawn as.
  var icon: Icon {
    switch self {
    case .mention: .me
    case .answer, .reply: .reply
    case .question, .asked, .sought: .question
    case .topic: .news
    case .direct: .direct
    case .report: .flag
    case .waiting: .clock
    }
  }
}
