import Markup

/// What stays where a post was taken away.
struct DeletedPost: Component {
  let id: String
  let number: Int
  /// Such as "Mette deleted this post on 4 May."
  let words: String

  var html: HTML {
    """
    <li id="\(id)" data-number="\(number)"><article class="post gone"><p>\(Icon.trash) \(words)</p></article></li>
    """
  }
}
