import Markup

/// Buttons that write Markdown into a box. They appear only where the script works, since they need it.
struct MarkdownTools: Component {
  /// The id of the box.
  let box: String
  let words: Words

  /// What the buttons are called.
  struct Words {
    /// What the row is, such as "Format the text".
    let tools: String
    let bold: String
    let italic: String
    let link: String
    let list: String
    let quote: String
    let preview: String
  }

  var html: HTML {
    """
    <div class="tools" id="\(box)-tools" role="group" aria-label="\(words.tools)" hidden>\
    <button type="button" data-mark="bold"><b aria-hidden="true">B</b>\(spoken(words.bold))</button>\
    <button type="button" data-mark="italic"><i aria-hidden="true">I</i>\(spoken(words.italic))</button>\
    \(drawn("link", .link, words.link))\(drawn("list", .list, words.list))\(drawn("quote", .quote, words.quote))\
    <button type="button" class="text push" aria-pressed="false" data-show="preview">\(words.preview)</button></div>
    """
  }

  private func drawn(_ mark: StaticString, _ icon: Icon, _ words: String) -> HTML {
    "<button type=\"button\"\(attribute: "data-mark", mark.description)>\(icon)\(spoken(words))</button>"
  }

  private func spoken(_ words: String) -> HTML {
    "<span class=\"for-ears\">\(words)</span>"
  }
}
