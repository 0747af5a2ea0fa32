/// Markdown as people write it in posts, made into safe HTML.
///
/// GitHub's dialect (cmark-gfm) with tables, task lists, strikethrough and bare addresses as links. A line
/// break in the source is a line break on the page. Raw HTML is shown as the text it is. Nothing is loaded
/// from elsewhere: an image becomes a link to it.
public enum Markdown {
  /// The text as markup that stands inside an article.
  ///
  /// Links lead only where ``WebLink`` allows; the words of any other link are kept as text.
  /// - Parameters:
  ///   - topHeading: What a heading of the first level becomes: `h3` by default, below the page's title and the
  ///     post's. Deeper ones follow, two levels at most.
  ///   - mention: Is given the whole destination of a link that begins with `person:`, and answers
  ///     with what to show in place of the link; with nil the link's words are kept as text.
  public static func html(
    _ source: String, topHeading: Int = 3, mention: (String) -> HTML? = { _ in nil }
  ) -> HTML {
    guard let tree = MarkdownTree(source) else { return .empty }
    return withoutActuallyEscaping(mention) { mention in
      var writer = MarkdownHTML(sourceLength: source.utf8.count, topHeading: topHeading, mention: mention)
      tree.walk(&writer)
      return HTML(stringInterpolation: writer.out)
    }
  }

  /// The words alone, for excerpts, search and plain mail: no markup, a line for each paragraph or item.
  /// - Parameter limit: The most characters wanted; a longer text is cut after a word and ends in "…".
  public static func plainText(_ source: String, limit: Int) -> String {
    guard limit > 0, let tree = MarkdownTree(source) else { return "" }
    var writer = MarkdownText(limit: limit)
    tree.walk(&writer)
    return writer.text
  }
}
