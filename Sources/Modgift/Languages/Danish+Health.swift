extension Danish {
  var healthTitle: String { "Sådan går det" }
  func healthLead(days: Int) -> String { "De sidste \(number(days)) dage. Det ser kun I, der er med." }
  func healthFacts(_ health: NetworkHealth, nextMeeting: String?) -> [(name: String, words: String)] {
    var facts = [(name: "Spørgsmål", words: "ingen endnu")]
    if health.questions > 0 {
      facts = [
        ("Spørgsmål", "\(number(health.questions)); \(number(health.answered)) har fået svar"),
        (
          "Svartid",
          health.medianHours.map { "halvdelen fik svar inden for \(waitedHours(max(1, $0)))" }
            ?? "over halvdelen venter stadig"
        ),
      ]
    }
    facts.append(
      (
        "Har været med",
        "\(number(health.tookPart)) af \(number(health.members)), når at læse tæller med; \(number(health.wrote)) har skrevet"
      ))
    if let share = health.hostShare {
      facts.append(("Værtens del", "\(number(share)) % af det, der er skrevet"))
    }
    facts.append(("Næste møde", nextMeeting ?? "ikke aftalt endnu"))
    return facts
  }
  func healthSpan(days: Int) -> (from: String, to: String) { ("\(number(days)) dage siden", "i dag") }
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
