/// What a coordinator typed for a proposal, as it was typed.
struct ProposalForm: Sendable {
  var scope = ProposalTerms.Scope.active
  var smallest = "4"
  var largest = "7"
  var count = ""
  var ferries = false
  var keeping = 2

  /// Whether something is no number from 1 to as many municipalities as there are.
  func isWrong(_ text: String) -> Bool {
    Int(text).map { !(1...ProposalTerms.most).contains($0) } ?? true
  }

  var isUpsideDown: Bool { (Int(smallest) ?? 0) > (Int(largest) ?? 0) }

  /// What it asks for, when it can be read.
  var terms: ProposalTerms? {
    guard let least = Int(smallest), let most = Int(largest), !isWrong(smallest), !isWrong(largest),
      !isUpsideDown,
      count.isEmpty || !isWrong(count)
    else { return nil }
    return ProposalTerms(
      scope: scope, sizes: least...most, count: Int(count), ferries: ferries, keeping: keeping)
  }
}

extension ProposalForm {
  /// As it was sent.
  init(_ form: Form) {
    scope = ProposalTerms.Scope(rawValue: form["scope"]) ?? .active
    smallest = String(form.trimmed("smallest").prefix(20))
    largest = String(form.trimmed("largest").prefix(20))
    count = String(form.trimmed("count").prefix(20))
    ferries = form.has("ferries")
    keeping = Int(form["keeping"]).map { min(max($0, 0), ProposalTerms.mostKeeping) } ?? 2
  }
}
