extension English {
  func digestName(_ programme: String) -> String { "\(programme), the regular mail" }
  func digestSubject(asking asks: [String]) -> String { capitalized("waiting for you: \(list(asks))") }
  func digestSubject(missed count: Int) -> String {
    count == 1 ? "A conversation you have not seen" : "\(number(count)) conversations you have not seen"
  }
  func digestPart(_ part: DigestSection.Part) -> String {
    switch part {
    case .waiting: "This waits for you"
    case .question: "Could you answer this?"
    case .missed: "The best of what you have not seen"
    case .meetings: "Meetings to come"
    }
  }
  func answersWait(_ count: Int) -> String { count == 1 ? "a message" : "\(number(count)) messages" }
  var oneQuestionWaits: String { "a question you might answer" }
  func unsaid(_ count: Int) -> String {
    count == 1
      ? "There is also something new in a closed room."
      : "There are also \(number(count)) new things in closed rooms."
  }
  var replyToDigest: String {
    "You can reply to this mail. Leave what you answer below your reply, and it finds the right conversation by itself."
  }
  func whyDigest(_ programme: String) -> String {
    "You get this mail because you are part of \(programme). When there is nothing new, none comes."
  }
  var digestMonthly: String { "Send it once a month only" }
  func askedBy(_ name: String, _ reason: String?) -> String {
    ["\(name) asks", reason].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }
  var stillReadingQuestion: String { "Do you still want this mail?" }
  var stillReadingLead: String {
    "We have not heard from you for three months. Just tell us; if we hear nothing, it goes on coming."
  }
  func stillReading(_ answer: StillReading) -> String {
    switch answer {
    case .yes: "Yes, go on"
    case .no: "No thanks, stop it"
    }
  }
  func stillReadingTaken(_ answer: StillReading) -> String {
    switch answer {
    case .yes: "Good. The mail comes as it always does."
    case .no: "The mail comes no more. You can always choose it again."
    }
  }
}

/// A sentence with a large letter at its beginning.
private func capitalized(_ sentence: String) -> String {
  sentence.prefix(1).uppercased() + sentence.dropFirst()
}
