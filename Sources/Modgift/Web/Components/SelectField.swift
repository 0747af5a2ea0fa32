import Markup

/// One choice out of a list that is too long to show whole.
struct SelectField: FormField {
  let name: String
  let label: String
  let choices: [Choice]
  var hint: String?
  var error: String?
  var need: String?
  var scope = ""

  var control: HTML {
    """
    <select class="box" id="\(id)" name="\(name)"\(ties)>\(choices.map(option))</select>
    """
  }

  private func option(_ choice: Choice) -> HTML {
    """
    <option value="\(choice.value)"\(choice.isChosen, "selected")>\(choice.words)</option>
    """
  }
}
