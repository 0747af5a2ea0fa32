extension English {
  var healthTitle: String { "How it is going" }
  func healthLead(days: Int) -> String { "The last \(number(days)) days. Only you who are in it see this." }
  func healthLines(_ health: NetworkHealth, nextMeeting: String?) -> [String] {
    var lines: [String] = []
    if health.questions == 0 {
      lines.append("Nobody has asked anything.")
    } else {
      let asked = health.questions == 1 ? "1 question" : "\(number(health.questions)) questions"
      lines.append("\(asked), \(number(health.answered)) answered.")
      lines.append(
        health.medianHours.map { "Half were answered within \(waitedHours(max(1, $0)))." }
          ?? "More than half still wait for an answer.")
    }
    lines.append(
      "\(number(health.tookPart)) of \(number(health.members)) took part; reading counts. \(number(health.wrote)) wrote."
    )
    if let share = health.hostShare { lines.append("The host wrote \(number(share)) % of it all.") }
    lines.append(nextMeeting.map { "Next meeting: \($0)." } ?? "No next meeting is arranged.")
    return lines
  }
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
