import Markup
import Storage

/// A meeting with its time: whether the viewer comes, and who does.
struct FixedMeetingPage {
  let meeting: Meeting
  let room: Room
  let audience: AudienceBar
  let party: MeetingParty
  let mayCall: Bool
  /// Its agenda, or its notes once they are begun.
  let matters: HTML

  func html(_ visit: Visit) -> HTML {
    let isComing = meeting.isComing(at: visit.now)
    return """
      <div class="wide stack-wide"><div class="stack">\(head(isComing: isComing, visit).html(visit))
      \(cancelled(visit.phrases))</div>
      \(isComing ? question(visit) : nil)\(matters)\(meeting.state == .cancelled ? nil : standing(visit))</div>
      """
  }

  private func cancelled(_ phrases: any Phrases) -> Notice? {
    meeting.state == .cancelled ? Notice(look: .warning, words: phrases.meetingIsCancelled) : nil
  }

  private func head(isComing: Bool, _ visit: Visit) -> MeetingHead {
    var head = MeetingHead(meeting: meeting, room: room, audience: audience)
    guard isComing, mayCall else { return head }
    let phrases = visit.phrases
    func part(_ part: MeetingPart) -> Path { Path.meeting(meeting.id, in: room.id, part) }
    head.acts = [LinkButton(words: phrases.moveMeeting, link: part(.move), look: .quiet, icon: .edit)]
    head.others =
      (canBeShared ? [.link(phrases.meetWithAnother, icon: .network, to: part(.partner))] : [])
      + [.link(phrases.cancelMeeting, icon: .close, to: part(.cancellation))]
    return head
  }

  private var canBeShared: Bool {
    meeting.partner == nil && meeting.begunAt == nil && room.space.kind == .network
  }

  private func question(_ visit: Visit) -> HTML {
    let phrases = visit.phrases
    let said = party.answer(of: visit.viewer.person)
    let earlier = said == nil && party.earlier.contains { $0.person.id == visit.viewer.person }
    let buttons = MeetingAnswer.Answer.allCases.map { answer in
      Button(
        words: phrases.answer(answer), look: said == answer ? .primary : .quiet,
        icon: said == answer ? .check : nil, name: "answer", value: answer.rawValue)
    }
    return """
      <section class="stack">\(SectionHeading(words: phrases.doYouCome))
      \(earlier ? Notice(look: .info, words: phrases.movedSinceAnswer) : nil)\
      \(said.map { "<p>\(phrases.youSaid($0))</p>" as HTML })
      <form class="row" method="post" action="\(Path.meeting(meeting.id, in: room.id, .answer))">\
      \(HiddenField(name: "token", value: visit.formToken))\
      \(HiddenField(name: "sequence", value: String(meeting.sequence)))\(buttons)</form></section>
      """
  }

  private func standing(_ visit: Visit) -> HTML {
    let phrases = visit.phrases
    let lines = MeetingAnswer.Answer.allCases.map {
      namesLine("\(phrases.answered($0)):", party.named($0), phrases)
    }
    let silent = meeting.isComing(at: visit.now) ? namesLine(phrases.notAnswered, party.silent, phrases) : nil
    let earlier = namesLine(phrases.answeredBefore, party.earlier.map(\.person), phrases)
    return """
      <section class="stack">\(SectionHeading(
        words: meeting.isComing(at: visit.now) ? phrases.whoComes : phrases.whoAnswered))\
      \(party.answers.isEmpty ? "<p>\(phrases.nobodyAnswered)</p>" : nil)\(lines.compactMap(\.self))\(earlier)\
      \(silent)</section>
      """
  }
}
