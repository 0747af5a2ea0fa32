extension English {
  func pressIsFor(_ name: String) -> String { "The press counts for \(name). You need not sign in." }
  var orAnswerOtherwise: String { "Not right? Answer instead:" }
  var pressIsSpentTitle: String { "This button does not work any more" }
  var pressIsSpent: String {
    "It is either too old or about something that is not yours any more. Nothing was changed. Sign in to see what waits for you."
  }
  var openModgift: String { "Go to the start page" }
}
