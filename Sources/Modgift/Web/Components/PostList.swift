import Markup

/// The posts of a conversation, in one form that all their buttons send. With the script new ones arrive by themselves and what is seen is remembered.
struct PostList: Component {
  let posts: [HTML]
  /// Where new posts are told of (server-sent events).
  var live: (any Link)?
  /// What is said aloud when one arrives.
  var arrival: String?
  /// Where the number of the last post seen is sent.
  var reading: (any Link)?
  /// Proves that what is sent is ours.
  let token: String
  /// What is listed, such as "Posts".
  let label: String

  var html: HTML {
    """
    <form method="post">\(HiddenField(name: "token", value: token))
    <ol class="posts" id="posts" aria-label="\(label)"\(attribute: "data-live", live)\
    \(attribute: "data-new-post", arrival)\(attribute: "data-reading", reading)>
    \(posts, separator: "\n")
    </ol></form>
    <p class="for-ears" id="posts-heard" role="status"></p>
    """
  }

  /// Where reading stopped last time, to stand between two posts.
  static func unreadLine(_ words: String) -> HTML {
    "<li><p class=\"unread-line\" id=\"unread\">\(words)</p></li>"
  }
}
