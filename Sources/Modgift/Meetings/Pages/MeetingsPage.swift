import Markup
import Storage

/// The meetings of a room: to come, to be chosen, had.
struct MeetingsPage {
  let room: Room
  let rhythm: MeetingRhythm
  let coming: [Meeting]
  let proposed: [Meeting]
  let past: [Meeting]
  let pairings: [Pairing]
  let mayCall: Bool

  func html(_ visit: Visit) -> HTML {
    let phrases = visit.phrases
    return """
      <div class="wide stack-wide"><div class="stack">\(AudienceBar(room, phrases))
      \(PageTitle(title: phrases.meetings, lead: phrases.rhythm(rhythm),
        back: BackLink(words: phrases.roomName(room), link: Path.room(room.id))))
      \(mayCall ? acts(visit) : nil)\(pairings.map { asked($0, visit) })</div>
      \(list(proposed, phrases.timesToChoose, visit))\(list(coming, phrases.meetingsToCome, visit))
      \(coming.isEmpty && proposed.isEmpty ? nothing(phrases).html : .empty)
      \(list(past, phrases.meetingsHad, visit))</div>
      """
  }

  private func acts(_ visit: Visit) -> HTML {
    let phrases = visit.phrases
    return """
      <div class="acts">\(LinkButton(
        words: phrases.proposeTimes, link: Path.newMeeting(in: room.id), icon: .calendar))\
      \(ActionButton(
        words: phrases.callSoon, action: Path.soonMeeting(in: room.id), token: visit.formToken, icon: .clock,
        fields: [HiddenField(name: "once", value: Key<MeetingsPage>.random().description)]))\
      \(LinkButton(
        words: phrases.changeRhythm, link: Path.meetingRhythm(of: room.id), look: .quiet, icon: .settings))</div>
      """
  }

  /// Another network asks; whoever keeps this one says yes or no.
  private func asked(_ pairing: Pairing, _ visit: Visit) -> Notice {
    let phrases = visit.phrases
    let when = pairing.startsAt.map {
      phrases.moment(visit.installation.clock.local($0), from: visit.installation.clock.local(visit.now))
    }
    func button(_ words: String, isYes: Bool) -> ActionButton {
      ActionButton(
        words: words, action: Path.pairing(pairing.meeting, in: room.id, isYes: isYes),
        token: visit.formToken,
        isSmall: true)
    }
    return Notice(
      look: .info, words: phrases.pairingAsked(by: pairing.from, when),
      more:
        "<div class=\"row\">\(button(phrases.pairingYes, isYes: true))\(button(phrases.pairingNo, isYes: false))</div>"
    )
  }

  private func list(_ meetings: [Meeting], _ title: String, _ visit: Visit) -> HTML? {
    guard !meetings.isEmpty else { return nil }
    let rows = meetings.map { meeting in
      LinkRow(
        icon: .calendar, name: visit.title(of: meeting), link: Path.meeting(meeting.id, in: room.id),
        note: visit.span(of: meeting) ?? visit.phrases.timeNotFixed)
    }
    return "<section class=\"stack\">\(SectionHeading(words: title))\(ListBox(rows))</section>"
  }

  private func nothing(_ phrases: any Phrases) -> EmptyState {
    EmptyState(
      icon: .calendar, title: phrases.noMeetings,
      words: mayCall ? phrases.noMeetingsForKeeper : phrases.noMeetingsForMember)
  }
}
