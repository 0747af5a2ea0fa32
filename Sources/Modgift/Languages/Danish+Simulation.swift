extension Danish {
  func simulationHeading(days: Int, exit: Int, runs: Int) -> String {
    "\(number(days)) dage, programmet er væk fra dag \(number(exit)), \(number(runs)) gennemløb. Gennemsnit (mindst–højst)."
  }
  func simulated(_ measure: SimulationMeasure) -> String {
    switch measure {
    case .questions: "Spørgsmål"
    case .answeredPerMille: "Besvaret, promille"
    case .caredForPerMille: "Besvaret, løftet til alle eller afklaret, promille"
    case .raisedPerMille: "Løftet til alle, promille"
    case .settledPerMille: "Afklaret af den, der spurgte, promille"
    case .leftAlone: "Hverken besvaret, løftet eller afklaret"
    case .notDueYet: "Stillet så sent, at reglerne ikke er færdige med dem"
    case .askerLeft: "Ubesvaret, da den, der spurgte, holdt op"
    case .meetingsHeld: "Møder holdt, alle netværk"
    case .answeredAtMeetings: "Besvaret på et møde"
    case .mostNudgesInAWeek: "Flest mails til én person på en uge, som ingen har skrevet"
    case .nudgesHeldBack: "Af dem: ventede til den faste mail, fordi ugen var fuld"
    case .medianDaysToAnswer: "Dage til svar, halvdelen"
    case .ninetiethDaysToAnswer: "Dage til svar, ni ud af ti"
    case .networksAlivePerMille: "Netværk i live ved udgangen, promille"
    case .daysWithoutHost: "Dage uden vært, alle netværk"
    case .longestWithoutHost: "Længste tid uden vært, dage"
    case .longestUnnoticed: "Længste tid, en vært var væk, uden at nogen kunne vide det, dage"
    case .mailsPerPersonAndWeekTenths: "Mails pr. person og uge, tiendedele"
    case .mostMailsInAWeek: "Flest mails til én person på en uge"
    case .mostAskings: "Flest gange spurgt personligt på tredive dage"
    case .shareOfTopTenthPerMille: "Andel af svar fra den tiendedel, der svarer mest, promille"
    }
  }
  func simulatedOn(_ figure: String) -> String { "med reglerne \(figure)" }
  func simulatedOff(_ figure: String) -> String { "uden \(figure)" }
  func simulatedDifference(_ figure: String) -> String { "forskel \(figure)" }
  func simulated(_ promise: SimulationPromise, holds: Bool) -> String {
    let words =
      switch promise {
      case .questionsAreCaredFor:
        "I hvert gennemløb er mindst 99 % af spørgsmålene besvaret, løftet eller afklaret"
      case .noNetworkWithoutHost: "Intet netværk er uden levende vært i mere end syv dage"
      case .nobodyIsAskedTooOften: "Ingen bliver spurgt mere end to gange på tredive dage"
      case .nobodyIsToldTooMuch: "Ingen får mere end syv mails på en uge, som ingen har skrevet"
      }
    return "\(holds ? "Holder" : "HOLDER IKKE"): \(words)"
  }
}
