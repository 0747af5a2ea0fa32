extension English {
  func answerBy(_ day: String) -> String {
    "Answer by \(day). Then Modgift chooses the time that suits best, if the host hasn't."
  }
  var sayWhatSuits: String { "Say what suits you" }
  var allTimesSuit: String { "All the times suit me" }
  var noTimeSuits: String { "None of them suits me" }
  func youCan(_ times: String) -> String {
    times.isEmpty ? "You can't at any of the times." : "You can: \(times)."
  }
  var sayOfOtherTimes: String { "Answer for the other times" }
  var meetingIsUnderWay: String { "A meeting is already on its way" }
  func proposeTheseTimes(_ network: String) -> String { "Propose these times in \(network)?" }
  func timeToMeet(_ network: String) -> String { "Time to meet in \(network)?" }
  var proposeTheTimes: String { "Propose the times" }
  var meetingsYouCalled: String { "Meetings you have called" }
  var meetingsYouCalledLead: String {
    "You need do nothing about them. The host can change them, and the time is chosen when everybody has had time to answer."
  }
  var chooseOtherTimes: String { "Choose other times" }

  func chosenLetter(name: String, network: String, when: String, reasons: String?, link: String) -> Letter {
    Letter(
      language: .english, subject: "The meeting in \(network) is on \(when)",
      before: [
        "Hello \(name)", "The time to answer is over, so we have chosen for you: \(when).",
      ] + (reasons.map { [$0] } ?? []) + [
        "Everybody has an invitation. If it doesn't suit, you can move the meeting."
      ],
      button: ("See the meeting", link), why: "You get this mail because you look after \(network).")
  }

  func timesLetter(
    name: String, network: String, weeks: Int?, times: [String], press: String, others: String, rhythm: String
  ) -> Letter {
    let lead =
      weeks.map { "You meet \(everyWeeks($0).lowercased()), and no meeting is agreed on yet." }
      ?? "Nobody could at the times that were proposed."
    return Letter(
      language: .english,
      subject: weeks == nil ? "New times for the meeting in \(network)?" : timeToMeet(network),
      before: [
        "Hello \(name)", lead, "With one press you ask everybody about these times:",
        times.map { "– \($0)" }.joined(separator: "\n"),
      ],
      button: (proposeTheTimes, press),
      instead: MailLink(words: "Choose the times yourself", address: others),
      why: "You get this mail because you look after \(network): once for each meeting at most.",
      ways: [MailLink(words: "Change how often you meet", address: rhythm)])
  }
}
