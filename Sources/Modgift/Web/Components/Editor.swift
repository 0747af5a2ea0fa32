import Markup

/// A box for what is written with Markdown: tools, a preview, names completed, a count near the end.
struct Editor: FormField {
  let name: String
  let label: String
  var value = ""
  var rows = 6
  var hint: String?
  var error: String?
  var need: String?
  var scope = ""
  var longest: Int?
  let words: Words
  /// Where the text is sent to be shown as it will look.
  let preview: any Link
  /// Where names are asked for; the answer is a list of `{"name","note","insert"}`.
  var mentions: (any Link)?

  /// What the box says by itself.
  struct Words {
    let tools: MarkdownTools.Words
    /// Such as "{n} characters left"; `{n}` is the number.
    let left: String
    /// What the list of names is, such as "People who can read this".
    let names: String
  }

  var control: HTML {
    """
    \(MarkdownTools(box: id, words: words.tools))<div class="editor">\
    <textarea class="box" id="\(id)" name="\(name)" rows="\(rows)" data-editor="markdown"\
     data-preview="\(preview.address)"\(attribute: "data-mentions", mentions)\
     data-mentions-label="\(words.names)"\(ties)\(attribute: "maxlength", longest.map(String.init))>
    \(value)</textarea></div><div class="preview prose" id="\(id)-preview" role="region"\
     aria-label="\(words.tools.preview)" hidden></div>\
    <p class="meta" id="\(id)-left" data-left="\(words.left)" aria-live="polite"></p>
    """
  }
}
