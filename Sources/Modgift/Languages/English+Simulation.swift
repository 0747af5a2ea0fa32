extension English {
  func simulationHeading(days: Int, exit: Int, runs: Int) -> String {
    "\(number(days)) days, the programme gone from day \(number(exit)), \(number(runs)) runs. Mean (least–most)."
  }
  func simulated(_ measure: SimulationMeasure) -> String {
    switch measure {
    case .questions: "Questions"
    case .answeredPerMille: "Answered, per mille"
    case .caredForPerMille: "Answered, raised to all or settled, per mille"
    case .raisedPerMille: "Raised to all, per mille"
    case .settledPerMille: "Settled by whoever asked, per mille"
    case .leftAlone: "Neither answered, raised nor settled"
    case .notDueYet: "Asked so late that the rules are not done with them"
    case .askerLeft: "Unanswered when whoever asked left"
    case .meetingsHeld: "Meetings held, all networks"
    case .answeredAtMeetings: "Answered at a meeting"
    case .mostNudgesInAWeek: "Most mails to one person in a week that nobody wrote"
    case .nudgesHeldBack: "Of those: waited for the digest, since the week was full"
    case .medianDaysToAnswer: "Days to an answer, half of them"
    case .ninetiethDaysToAnswer: "Days to an answer, nine in ten"
    case .networksAlivePerMille: "Networks alive at the end, per mille"
    case .daysWithoutHost: "Days without a host, all networks"
    case .longestWithoutHost: "Longest without a host, days"
    case .longestUnnoticed: "Longest that a host had gone before anybody could know, days"
    case .mailsPerPersonAndWeekTenths: "Mails a person and week, tenths"
    case .mostMailsInAWeek: "Most mails to one person in a week"
    case .mostAskings: "Most times asked in person within thirty days"
    case .shareOfTopTenthPerMille: "Share of answers by the tenth that answers most, per mille"
    }
  }
  func simulatedOn(_ figure: String) -> String { "with the rules \(figure)" }
  func simulatedOff(_ figure: String) -> String { "without \(figure)" }
  func simulatedDifference(_ figure: String) -> String { "difference \(figure)" }
  func simulated(_ promise: SimulationPromise, holds: Bool) -> String {
    let words =
      switch promise {
      case .questionsAreCaredFor: "In each run at least 99 % of questions are answered, raised or settled"
      case .noNetworkWithoutHost: "No network is without a living host for more than seven days"
      case .nobodyIsAskedTooOften: "Nobody is asked more than twice in thirty days"
      case .nobodyIsToldTooMuch: "Nobody gets more than seven mails a week that nobody wrote"
      }
    return "\(holds ? "Holds" : "DOES NOT HOLD"): \(words)"
  }
}
