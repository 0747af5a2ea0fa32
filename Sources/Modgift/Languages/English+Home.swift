extension English {
  func homeTitle(_ name: String) -> String { "Hello \(name)" }
  func homeQuestion(_ question: HomeCard.Question) -> String {
    switch question {
    case .nextStep: "Your next step"
    case .whatIsNew: "New for you"
    case .whoNeedsMe: "Who could use your help?"
    case .whatHappened: "What happened in your network?"
    }
  }
  func homeNothing(_ question: HomeCard.Question) -> (title: String, advice: String) {
    switch question {
    case .nextStep: ("Nothing waits for you", "See the rest of your plan.")
    case .whatIsNew:
      ("You have read it all", "New posts in your rooms and what you began to write show here.")
    case .whoNeedsMe:
      (
        "Nobody waits for an answer",
        "Questions from people who work as you do come first here. Got one yourself?"
      )
    case .whatHappened:
      ("It is quiet here so far", "Find the others who work on the same, and say hello to one.")
    }
  }
  func homeAction(_ question: HomeCard.Question) -> String {
    switch question {
    case .nextStep: "See your plan"
    case .whatIsNew: "See your rooms"
    case .whoNeedsMe: "Ask a question yourself"
    case .whatHappened: "Find people"
    }
  }
  var homeStartTitle: String { "Begin here" }
  var homeStart: String {
    "Ask a question that has been on your mind, or tell what worked at your place. You always see who can read it."
  }
  var homeStartAction: String { "Start a conversation" }
  var homeProfileAction: String { "Write what you can be asked about" }
  var homeProgramme: String { "See how the programme is doing" }
  var newcomers: String { "New in your network" }
  var homeUnread: String { "Unread conversations" }
  var homeWaiting: String { "Questions that wait for an answer" }
  var latestTopics: String { "Latest conversations" }
  func draftsWaiting(_ count: Int) -> String {
    count == 1 ? "You began 1 text" : "You began \(number(count)) texts"
  }
  func nearness(_ nearness: Nearness, profession: String) -> String {
    let parts = [
      nearness.isSameProfession ? "also \(profession.lowercased())" : nil,
      nearness.isSameSize ? "a municipality the size of yours" : nil,
    ]
    let reason = parts.compactMap(\.self).joined(separator: ", ")
    return reason.prefix(1).uppercased() + reason.dropFirst()
  }
}
