extension English {
  var healthTitle: String { "How it is going" }
  func healthLead(days: Int) -> String { "The last \(number(days)) days. Only you who are in it see this." }
  func healthFacts(_ health: NetworkHealth, nextMeeting: String?) -> [(name: String, words: String)] {
    var facts = [(name: "Questions", words: "none yet")]
    if health.questions > 0 {
      facts = [
        ("Questions", "\(number(health.questions)); \(number(health.answered)) of them answered"),
        (
          "Time to an answer",
          health.medianHours.map { "half were answered within \(waitedHours(max(1, $0)))" }
            ?? "more than half still wait"
        ),
      ]
    }
    facts.append(
      (
        "Took part",
        "\(number(health.tookPart)) of \(number(health.members)), counting those who read; \(number(health.wrote)) wrote"
      ))
    if let share = health.hostShare {
      facts.append(("The host's part", "\(number(share)) % of what was written"))
    }
    facts.append(("Next meeting", nextMeeting ?? "not arranged yet"))
    return facts
  }
  func healthSpan(days: Int) -> (from: String, to: String) { ("\(number(days)) days ago", "today") }
  var healthPicture: String {
    "Each dot is a question. The lower, the sooner it was answered. A ring still waits."
  }
  var healthTable: String { "Show as a table" }
  var askedColumn: String { "Asked" }
  var waitedColumn: String { "Waited for an answer" }
  func waitedHours(_ count: Int) -> String {
    if count < 48 { return count == 1 ? "1 hour" : "\(number(count)) hours" }
    return "\(number(count / 24)) days"
  }
  var stillWaiting: String { "still waits" }
  var nextMeetingColumn: String { "Next meeting" }
  var notShown: String { "not shown" }
}
