import Markup

/// Several lines of plain text. For what is written with Markdown there is ``Editor``.
struct TextArea: FormField {
  let name: String
  let label: String
  var value = ""
  var rows = 4
  var hint: String?
  var error: String?
  var need: String?
  var scope = ""
  var longest: Int?

  var control: HTML {
    // A line break right after the tag is dropped by browsers; this one keeps a typed one.
    """
    <textarea class="box" id="\(id)" name="\(name)" rows="\(rows)"\(ties)\
    \(attribute: "maxlength", longest.map(String.init))>
    \(value)</textarea>
    """
  }
}
