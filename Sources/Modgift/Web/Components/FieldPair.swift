import Markup

/// Two short fields that belong together, one beside the other where there is room, such as a day and a time.
struct FieldPair: FormField {
  let first: any FormField
  let second: any FormField

  /// Where a list of errors leads: the one that is wrong.
  private var pointed: any FormField { first.error == nil && second.error != nil ? second : first }

  var name: String { pointed.name }
  var label: String { pointed.label }
  var hint: String? { pointed.hint }
  var error: String? { pointed.error }
  var need: String? { pointed.need }
  var scope: String { pointed.scope }
  var control: HTML { "\(first.control)\(second.control)" }
  var html: HTML { "<div class=\"filters\">\(first.html)\(second.html)</div>" }
}
