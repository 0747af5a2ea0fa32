extension Danish {
  func answerBy(_ day: String) -> String {
    "Svar senest \(day). Så vælger Modgift den tid, der passer bedst, hvis værten ikke har gjort det."
  }
  var sayWhatSuits: String { "Sig, hvad der passer" }
  var allTimesSuit: String { "Alle tiderne passer" }
  var noTimeSuits: String { "Ingen af dem passer" }
  func youCan(_ times: String) -> String {
    times.isEmpty ? "Du kan ikke på nogen af tiderne." : "Du kan: \(times)."
  }
  var sayOfOtherTimes: String { "Sig til om de andre tider" }
  var meetingIsUnderWay: String { "Der er allerede et møde på vej" }
  func proposeTheseTimes(_ network: String) -> String { "Foreslå disse tider i \(network)?" }
  func timeToMeet(_ network: String) -> String { "Skal I mødes i \(network)?" }
  var proposeTheTimes: String { "Foreslå tiderne" }
  var meetingsYouCalled: String { "Møder, du har indkaldt til" }
  var meetingsYouCalledLead: String {
    "Dem skal du ikke gøre noget ved. Værten kan ændre dem, og tiden bliver valgt, når alle har haft tid til at svare."
  }
  var chooseOtherTimes: String { "Vælg andre tider" }

  func chosenLetter(name: String, network: String, when: String, reasons: String?, link: String) -> Letter {
    Letter(
      language: .danish, subject: "Mødet i \(network) er \(when)",
      before: [
        "Hej \(name)", "Fristen for at svare er gået, så vi har valgt tiden for jer: \(when).",
      ] + (reasons.map { [$0] } ?? []) + [
        "Alle har fået en indkaldelse. Passer det ikke, kan du flytte mødet."
      ],
      button: ("Se mødet", link), why: "Du får denne mail, fordi du passer \(network).")
  }

  func timesLetter(
    name: String, network: String, weeks: Int?, times: [String], press: String, others: String, rhythm: String
  ) -> Letter {
    let lead =
      weeks.map { "I mødes \(everyWeeks($0).lowercased()), og der er ikke aftalt noget møde endnu." }
      ?? "Ingen kunne på de tider, der var foreslået."
    return Letter(
      language: .danish,
      subject: weeks == nil ? "Nye tider til mødet i \(network)?" : timeToMeet(network),
      before: [
        "Hej \(name)", lead, "Med ét tryk spørger du alle om disse tider:",
        times.map { "– \($0)" }.joined(separator: "\n"),
      ],
      button: (proposeTheTimes, press), instead: MailLink(words: "Vælg selv tider", address: others),
      why: "Du får denne mail, fordi du passer \(network): højst én gang for hvert møde.",
      ways: [MailLink(words: "Ret, hvor tit I mødes", address: rhythm)])
  }
}
