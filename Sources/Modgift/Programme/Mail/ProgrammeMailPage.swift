import Markup

/// How the outbox fares, and what does not arrive.
struct ProgrammeMailPage {
  let figures: MailFigures
  let failed: [FailedMail]

  func html(_ visit: Visit) -> HTML {
    let phrases = visit.phrases
    let numbers = [
      (figures.waiting, phrases.mailWaits), (figures.failing, phrases.mailFails),
      (figures.resting, phrases.mailRests),
      (figures.sent, phrases.mailSent),
    ]
    return """
      <div class="wide stack-wide">
      <div class="stack">\(PageTitle(title: phrases.programmeMail, lead: phrases.programmeMailLead))
      \(programmeTabs(.mail, phrases))</div>
      <div class="grid tight">\(numbers.map { Figure(number: phrases.number($0.0), words: $0.1) })</div>
      <section class="stack">\(SectionHeading(words: phrases.mailNotArrived))
      \(failed.isEmpty ? "<p>\(phrases.allMailArrives)</p>" : table(visit).html)</section></div>
      """
  }

  private func table(_ visit: Visit) -> DataTable {
    let phrases = visit.phrases
    return DataTable(
      caption: phrases.mailNotArrived,
      columns: [
        phrases.mailAddressColumn, phrases.mailKindColumn, phrases.mailReasonColumn, phrases.whenColumn,
        phrases.mailAgain,
      ].map { DataTable.Column(words: $0) },
      rows: failed.map { mail in
        [
          AddressText(address: mail.address).html, "\(phrases.mailKind(mail.kind))",
          "\(phrases.mailReason(mail.code))",
          "\(visit.moment(mail.failedAt))",
          ActionButton(
            words: phrases.mailAgain, action: Path.mailRetry(mail.id), token: visit.formToken, isSmall: true
          ).html,
        ]
      }, isHeaded: true)
  }
}
