import Markup

/// A single yes or no.
struct Checkbox: FormField {
  let name: String
  let label: String
  var isChecked = false
  var value = "yes"
  var hint: String?
  var error: String?
  var need: String?
  var scope = ""

  var control: HTML {
    """
    <input type="checkbox" id="\(id)" name="\(name)" value="\(value)"\(ties)\(isChecked, "checked")>
    """
  }

  /// The label stands after the box and can be pressed as well.
  var html: HTML {
    """
    <div class="field\(error == nil ? "" : " wrong")">
    \(mistake)<label class="choice" for="\(id)">\(control)<span>\(label)\(needed)\(note)</span></label>
    </div>
    """
  }

  private var note: HTML? { hint.map { "<small id=\"\(id)-hint\">\($0)</small>" } }
}
