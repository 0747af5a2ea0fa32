extension English {
  var programmeMail: String { "Mail" }
  var programmeMailLead: String { "Whether mail arrives. What it says, nobody sees here." }
  var mailWaits: String { "waiting to be sent" }
  var mailFails: String { "to be tried again" }
  var mailRests: String { "did not arrive" }
  var mailSent: String { "sent in the last 30 days" }
  var mailNotArrived: String { "Did not arrive" }
  var allMailArrives: String { "All mail arrives." }
  var mailAddressColumn: String { "Address" }
  var mailKindColumn: String { "Kind" }
  var mailReasonColumn: String { "Why" }
  var mailAgain: String { "Try again" }
  func mailKind(_ kind: String) -> String {
    switch kind {
    case "sign-in-code": "Sign-in code"
    case "new-address-code": "Code for a new address"
    case "address-changed": "Changed address"
    case "invitation": "Invitation"
    case "notice": "Notice"
    case "digest": "The regular mail"
    default: "Other mail"
    }
  }
  func mailReason(_ code: Int?) -> String {
    guard let code else { return "The mail server did not answer" }
    return code >= 500 ? "The other server refused it (\(code))" : "The other server could not (\(code))"
  }
}
