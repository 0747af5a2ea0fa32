import Markup

/// A conversation in a list. The whole row leads to it.
struct TopicRow: Component {
  /// Question, experience or news: the drawing and the word.
  let icon: Icon
  let kind: String
  /// The title as text, or with the words found marked.
  let title: HTML
  let link: any Link
  /// Where it is talked about; nil inside that room.
  var room: String?
  /// Such as "Mette Holm, sygeplejerske".
  let author: String
  let moment: Moment
  /// Such as "3 replies".
  let replies: String
  var isUnread = false
  /// New, waiting for an answer, answered, pinned, closed.
  var badges: [Badge] = []
  /// A few words of the text, where they help to choose.
  var excerpt: HTML?
  /// Why it is shown to this reader, such as "Also a nurse".
  var reason = ""
  /// The level of the title's heading: one below the heading over the list.
  var level = 3

  var html: HTML {
    let room: HTML? = room.map { " · \($0)" }
    let excerpt: HTML? = excerpt.map { "<p class=\"excerpt\">\($0)</p>" }
    return """
      <li class="topic\(isUnread ? " unread" : "")"><span class="sign">\(icon)</span><div>
      <p class="meta">\(kind)\(room)</p>
      <h\(level) class="name"><a class="cover" href="\(link)">\(title)</a></h\(level)>
      \(excerpt)<p class="meta">\(author) · \(moment) · <span>\(replies)</span>\(badges.map { " \($0)" })</p>\(why)</div></li>
      """
  }

  private var why: HTML? {
    reason.isEmpty ? nil : "<p class=\"why\">\(Icon.same)\(reason)</p>"
  }
}
