extension Danish {
  var healthTitle: String { "Sådan går det" }
  func healthLead(days: Int) -> String { "De sidste \(number(days)) dage. Det ser kun I, der er med." }
  func healthLines(_ health: NetworkHealth, nextMeeting: String?) -> [String] {
    var lines: [String] = []
    if health.questions == 0 {
      lines.append("Ingen har spurgt om noget.")
    } else {
      let asked = health.questions == 1 ? "1 spørgsmål" : "\(number(health.questions)) spørgsmål"
      lines.append("\(asked), \(number(health.answered)) fik svar.")
      lines.append(
        health.medianHours.map { "Halvdelen fik svar inden for \(waitedHours(max(1, $0)))." }
          ?? "Over halvdelen venter stadig på svar.")
    }
    lines.append(
      "\(number(health.tookPart)) af \(number(health.members)) har været med; at læse tæller. \(number(health.wrote)) har skrevet."
    )
    if let share = health.hostShare { lines.append("Værten har skrevet \(number(share)) % af det hele.") }
    lines.append(nextMeeting.map { "Næste møde: \($0)." } ?? "Der er ikke aftalt et næste møde.")
    return lines
  }
  var healthPicture: String {
    "Hver prik er et spørgsmål. Jo lavere, jo hurtigere kom svaret. En ring venter stadig."
  }
  var healthTable: String { "Vis som tabel" }
  var askedColumn: String { "Spurgt" }
  var waitedColumn: String { "Ventede på svar" }
  func waitedHours(_ count: Int) -> String {
    if count < 48 { return count == 1 ? "1 time" : "\(number(count)) timer" }
    return "\(number(count / 24)) dage"
  }
  var stillWaiting: String { "venter stadig" }
  var nextMeetingColumn: String { "Næste møde" }
  var notShown: String { "vises ikke" }
}
