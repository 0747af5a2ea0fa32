import Storage

/// The answers to whether somebody still wants their digest.
enum StillReading: String, CaseIterable {
  case yes, no
}

/// The question that a digest asks which nobody seems to read. It goes on until somebody says no.
let stillReadingPress = OnePress(purpose: .stillReading, ask: askStillReading, act: takeStillReading)

@Sendable private func askStillReading(_ press: Press) -> PressQuestion {
  let phrases = press.visit.phrases
  return PressQuestion(
    title: phrases.stillReadingQuestion, lead: phrases.stillReadingLead,
    buttons: StillReading.allCases.map {
      PressButton(words: phrases.stillReading($0), choice: $0.rawValue)
    },
    elsewhere: (phrases.allMailSettings, .mailSettings))
}

/// Saying yes is a sign in itself, which every press notes.
@Sendable private func takeStillReading(_ press: Press) throws -> PressAnswer {
  let visit = press.visit
  guard let answer = StillReading(rawValue: press.choice) else { throw Refusal.notFound }
  if answer == .no {
    try MailChoice.choose(.never, for: visit.viewer.person, on: visit.today, in: visit.db)
  }
  return PressAnswer(
    title: visit.phrases.mailSettingTaken, lead: visit.phrases.stillReadingTaken(answer),
    elsewhere: (visit.phrases.allMailSettings, .mailSettings))
}
