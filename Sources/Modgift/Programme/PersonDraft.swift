/// What a coordinator typed about a new person, and what is wrong with it.
struct PersonDraft {
  var name = ""
  var email = ""
  var kind: Role.Kind?
  var problem: PersonProblem?

  init() {}

  init(_ visit: Visit) {
    let form = visit.call.form
    name = form["name"]
    email = form["email"]
    kind = Role.Kind(rawValue: form["kind"])
    problem =
      Modgift.problem(withName: sentName) ?? Modgift.problem(withAddress: email)
      ?? (kind == nil ? .chooseRole : nil)
  }

  /// The name on one line.
  var sentName: String { lineOfText(name) }
}

/// What is wrong with the name of a person or a site.
func problem(withName name: String) -> PersonProblem? {
  if name.isEmpty { return .missingName }
  if name.unicodeScalars.count > Person.longestName { return .nameTooLong }
  if name.holdsUnreadable { return .unreadableName }
  return CivilRegistration.holdsNumber(name) ? .holdsCivilRegistration : nil
}

/// What is wrong with an address; none at all is fine.
func problem(withAddress typed: String) -> PersonProblem? {
  trimmed(typed).isEmpty || EmailAddress(typed) != nil ? nil : .badAddress
}
