import Mail

/// A calendar program's answer to an invitation, mailed to the address of one person and one meeting. Nobody is written
/// back to: what does not fit changes nothing, and the meeting's page says how it stands.
let meetingByMail = IncomingHandler(
  purpose: .meetingAnswer, takesCalendars: true,
  take: { letter, desk in
    for calendar in letter.mail.calendars {
      let answer = CalendarAnswer(text: calendar.text, from: letter.mail.from?.address, token: letter.token)
      switch try answer.take(at: desk.now, desk.installation, in: desk.db) {
      case .noted: return .done("noted")
      case .keptApart: return .done("kept apart")
      case .refused: continue
      }
    }
    return .done("nothing noted")
  })
