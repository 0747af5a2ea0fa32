import Markup

/// A file to hand in. Its form is sent as `multipart/form-data`.
struct FileField: FormField {
  let name: String
  let label: String
  /// What is taken, such as `.xlsx,.csv`.
  var accept: String?
  var hint: String?
  var error: String?
  var need: String?
  var scope = ""

  var control: HTML {
    """
    <input class="box" type="file" id="\(id)" name="\(name)"\(ties)\(attribute: "accept", accept)>
    """
  }
}
