extension Danish {
  var programmeMail: String { "Mail" }
  var programmeMailLead: String {
    "Om mails kommer frem. Hvad der står i dem, kan ingen se her."
  }
  var mailWaits: String { "venter på at blive sendt" }
  var mailFails: String { "prøves igen" }
  var mailRests: String { "kom ikke frem" }
  var mailSent: String { "sendt de sidste 30 dage" }
  var mailNotArrived: String { "Kom ikke frem" }
  var allMailArrives: String { "Alle mails kommer frem." }
  var mailAddressColumn: String { "Adresse" }
  var mailKindColumn: String { "Slags" }
  var mailReasonColumn: String { "Hvorfor" }
  var mailAgain: String { "Prøv igen" }
  func mailKind(_ kind: String) -> String {
    switch kind {
    case "sign-in-code": "Kode til login"
    case "new-address-code": "Kode til ny adresse"
    case "address-changed": "Ændret adresse"
    case "invitation": "Invitation"
    case "notice": "Besked"
    case "digest": "Den faste mail"
    default: "Anden mail"
    }
  }
  func mailReason(_ code: Int?) -> String {
    guard let code else { return "Mailserveren svarede ikke" }
    return code >= 500
      ? "Modtagerens server afviste den (\(code))" : "Modtagerens server kunne ikke (\(code))"
  }
}
