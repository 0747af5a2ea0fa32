extension Danish {
  var followUpQuestion: String { "Er arbejdet kommet i gang hos jer?" }
  func followUpLead(_ day: String, at place: String) -> String {
    place.isEmpty ? "Efter kurset den \(day)" : "Efter kurset den \(day), \(place)"
  }
  func followUpAnswer(_ answer: FollowUp.Answer) -> String {
    switch answer {
    case .yes: "Ja, vi er i gang"
    case .partly: "Delvist"
    case .no: "Nej, ikke endnu"
    }
  }
  var thanksForFollowUp: String { "Tak for svaret" }
  func afterFollowUp(_ answer: FollowUp.Answer) -> String {
    switch answer {
    case .yes: "Dejligt. Andre kan have glæde af at høre, hvordan I gjorde."
    case .partly, .no: "Det er helt i orden. I planen står det næste trin, og der er nogen at spørge."
    }
  }
  var oneFollowUpWaits: String { "et kort spørgsmål til dig" }
}
