extension English {
  var followUpQuestion: String { "Has the work begun where you are?" }
  func followUpLead(_ day: String, at place: String) -> String {
    place.isEmpty ? "After the course on \(day)" : "After the course on \(day), \(place)"
  }
  func followUpAnswer(_ answer: FollowUp.Answer) -> String {
    switch answer {
    case .yes: "Yes, it has"
    case .partly: "Partly"
    case .no: "No, not yet"
    }
  }
  var thanksForFollowUp: String { "Thank you for answering" }
  func afterFollowUp(_ answer: FollowUp.Answer) -> String {
    switch answer {
    case .yes: "Good. Others would like to hear how you did it."
    case .partly, .no: "That is quite all right. The plan has your next step, and there is somebody to ask."
    }
  }
  var oneFollowUpWaits: String { "a short question for you" }
}
