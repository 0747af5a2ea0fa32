import Markup

/// What every field of a form has around what is typed: a label, words on whether it is needed, a hint, and
/// what was wrong with it last time.
protocol FormField: Component {
  /// The name the value is sent by.
  var name: String { get }
  var label: String { get }
  var hint: String? { get }
  /// What is wrong and how to mend it.
  var error: String? { get }
  /// "required" or "optional", in words.
  var need: String? { get }
  /// Tells a field from the one of the same name in another form of the page.
  var scope: String { get }
  /// The box, list or choices alone.
  var control: HTML { get }
}

extension FormField {
  /// The control's id, which is where a list of errors leads.
  var id: String { scope.isEmpty ? "field-\(name)" : "field-\(scope)-\(name)" }

  /// What ties the control to its hint and its error.
  var ties: HTML {
    let described = [hint.map { _ in "\(id)-hint" }, error.map { _ in "\(id)-error" }].compactMap(\.self)
    let list = described.isEmpty ? nil : described.joined(separator: " ")
    return """
      \(attribute: "aria-describedby", list)\(attribute: "aria-invalid", error.map { _ in "true" })
      """
  }

  var html: HTML {
    """
    <div class="field\(error == nil ? "" : " wrong")">
    <label for="\(id)">\(label)\(needed)</label>
    \(surroundings)\(control)
    </div>
    """
  }

  /// Whether the field is needed, after its label.
  var needed: HTML? {
    need.map { " <span class=\"need\">(\($0))</span>" }
  }

  /// Hint and error, which stand before the control so that they are read first.
  var surroundings: HTML {
    let hint: HTML? = hint.map { "<p class=\"hint\" id=\"\(id)-hint\">\($0)</p>\n" }
    return "\(hint)\(mistake)"
  }

  /// What was wrong last time.
  var mistake: HTML? {
    error.map { "<p class=\"error\" id=\"\(id)-error\">\(Icon.warning)\($0)</p>\n" }
  }
}
