extension Danish {
  var noticesTitle: String { "Beskeder" }
  var noticesLead: String { "Her står det, der angår dig. Det forsvinder fra tallet, når du har læst det." }
  var noNoticesTitle: String { "Ingen beskeder endnu" }
  var noNotices: String { "Når nogen svarer dig, nævner dig eller spørger i dit netværk, står det her." }
  func notice(_ kind: Notification.Kind, by actor: String) -> String {
    switch kind {
    case .asked: "\(actor) stillede dig et spørgsmål"
    case .mention: "\(actor) nævnte dig"
    case .answer: "\(actor) svarede dig"
    case .reply: "\(actor) skrev i en samtale, du følger"
    case .question: "\(actor) spurgte"
    case .topic: "\(actor) startede en samtale"
    case .direct: "\(actor) skrev til dig"
    case .report: "\(actor) beder dig se på et indlæg"
    case .sought: "\(actor) mangler svar, og du kan måske hjælpe"
    case .waiting: "\(actor) venter på svar"
    }
  }
  var markNoticesRead: String { "Markér som læst" }
  var markAllNoticesRead: String { "Markér alle som læst" }
  var noticePages: String { "Flere beskeder" }
  var olderNotices: String { "Ældre beskeder" }
  var latestNotices: String { "Til de nyeste" }
  var allNotices: String { "Alle beskeder" }
}
