import Markup

/// A few choices shown whole: one of them, or several.
struct ChoiceField: FormField {
  let name: String
  let label: String
  let choices: [Choice]
  var takesSeveral = false
  var hint: String?
  var error: String?
  var need: String?
  var scope = ""
  /// Short answers stand beside each other where there is room.
  var isAcross = false

  var control: HTML {
    """
    <div class="choices\(isAcross ? " filters" : "")">\(choices.enumerated().map(choice))</div>
    """
  }

  /// A group has a legend where a single box has a label.
  var html: HTML {
    """
    <fieldset class="field\(error == nil ? "" : " wrong")"\(ties)>
    <legend>\(label)\(needed)</legend>
    \(surroundings)\(control)
    </fieldset>
    """
  }

  private func choice(_ place: Int, _ choice: Choice) -> HTML {
    // An error leads to the first choice, which therefore has the field's own id.
    let id = place == 0 ? id : "\(id)-\(place)"
    let note: HTML? = choice.note.map { "<small>\($0)</small>" }
    return """
      <label class="choice" for="\(id)"><input type="\(takesSeveral ? "checkbox" : "radio")" id="\(id)"\
       name="\(name)" value="\(choice.value)"\(choice.isChosen, "checked")>\
      <span>\(choice.words)\(note)</span></label>
      """
  }
}
