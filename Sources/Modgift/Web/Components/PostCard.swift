import Markup

/// One contribution to a conversation, a `<li>` of a list of class `posts`.
struct PostCard: Component {
  /// The id of the element, such as `post-0000000000abc`.
  let id: String
  /// Its place in the conversation, from 1: what has been read is kept as the highest seen.
  let number: Int
  let author: String
  /// The author's page; nil when there is none any more.
  var authorLink: (any Link)?
  /// Such as "Sygeplejerske, Slagelse Kommune".
  let about: String
  let moment: Moment
  /// The post's own address.
  let link: any Link
  /// The text, already made safe.
  let text: HTML
  var reactions: Reactions?
  var menu: Menu?
  /// What can be done at once, such as saying that it helped.
  var act: Button?
  /// Such as "This helped", when the asker says so.
  var helped: String?
  /// Such as "edited yesterday", with the page that shows the history.
  var edited: (words: String, link: any Link)?
  /// What its reader should know of it, under the text.
  var note: HTML?
  var isUnread = false

  var html: HTML {
    """
    <li id="\(id)" data-number="\(number)"><article class="post\(helped == nil ? "" : " helped")\
    \(isUnread ? " unread" : "")" aria-labelledby="\(id)-by">
    <header>\(Avatar(name: author))<div class="who"><span id="\(id)-by">\(name)</span>
    <p class="meta">\(about) · <a href="\(link)">\(moment)</a>\(editedMark)</p></div>\(menu)</header>
    \(helpedMark)<div class="prose">\(text)</div>
    \(note)\
    \(reactions)\(act)
    </article></li>
    """
  }

  private var name: HTML {
    authorLink.map { "<a href=\"\($0.address)\">\(author)</a>" } ?? "<strong>\(author)</strong>"
  }

  private var editedMark: HTML? {
    edited.map { " · <a href=\"\($0.link.address)\">\($0.words)</a>" }
  }

  private var helpedMark: HTML? {
    helped.map { "<p class=\"answer\">\(Icon.helped)\($0)</p>\n" }
  }
}
