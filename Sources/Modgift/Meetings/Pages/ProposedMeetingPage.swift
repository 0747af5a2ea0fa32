import Markup
import Storage

/// A meeting whose time is being chosen: what suits the viewer, and where it stands.
struct ProposedMeetingPage {
  let meeting: Meeting
  let room: Room
  let audience: AudienceBar
  let party: MeetingParty
  let offers: [TimeOffer]
  let best: BestTime?
  let mayCall: Bool

  func html(_ visit: Visit) -> HTML {
    """
    <div class="wide stack-wide"><div class="stack">\(head(visit).html(visit))</div>
    \(question(visit))\(standing(visit))</div>
    """
  }

  private func question(_ visit: Visit) -> HTML {
    let phrases = visit.phrases
    let person = visit.viewer.person
    let fields = offers.filter { $0.startsAt > visit.now }.map { offer in
      ChoiceField(
        name: "time-\(offer.id)", label: visit.span(from: offer.startsAt, minutes: meeting.minutes),
        choices: TimeOffer.Suits.allCases.map {
          Choice(value: $0.rawValue, words: phrases.suits($0), isChosen: offer.wishes[person] == $0)
        }, isAcross: true)
    }
    guard !fields.isEmpty else { return Notice(look: .warning, words: phrases.allTimesPast).html }
    let last = meeting.answersUntil(offers, visit.installation.clock).map(phrases.day)
    return """
      <section class="stack">\(SectionHeading(words: phrases.whatSuitsYou))\(last.map { "<p>\(phrases.answerBy($0))</p>" })
      \(FieldForm(
        action: Path.meeting(meeting.id, in: room.id, .wishes), token: visit.formToken, fields: fields,
        submit: phrases.sendAnswer))</section>
      """
  }

  private func standing(_ visit: Visit) -> HTML {
    let phrases = visit.phrases
    let heard = offers.reduce(into: Set<Person.ID>()) { $0.formUnion($1.wishes.keys) }
    let silent = party.members.filter { !heard.contains($0.id) }
    return """
      <section class="stack">\(SectionHeading(words: phrases.whereItStands))
      <ul class="list">\(offers.map { line($0, visit) })</ul>
      \(namesLine(phrases.notAnswered, silent, phrases))</section>
      """
  }

  private func line(_ offer: TimeOffer, _ visit: Visit) -> HTML {
    let phrases = visit.phrases
    let isBest = best?.time == offer.id
    let reasons: HTML? = isBest ? best.map { "<p>\(phrases.reasons($0.reasons))</p>" } : nil
    let names = TimeOffer.Suits.allCases.map { suits in
      namesLine(
        "\(phrases.suits(suits)):", party.members.filter { offer.wishes[$0.id] == suits }, phrases)
    }
    let marks: HTML? =
      isBest ? "<p class=\"badges\">\(Badge(words: phrases.bestTime, look: .answered))</p>" : nil
    return """
      <li class="topic"><span class="sign">\(Icon.calendar)</span><div class="stack">\
      <h3 class="name">\(visit.span(from: offer.startsAt, minutes: meeting.minutes))</h3>\(marks)\(reasons)\
      \(names.compactMap(\.self))\(fixing(offer, isBest: isBest, visit))</div></li>
      """
  }

  private func fixing(_ offer: TimeOffer, isBest: Bool, _ visit: Visit) -> ActionButton? {
    guard mayCall, offer.startsAt > visit.now else { return nil }
    return ActionButton(
      words: visit.phrases.fixThisTime, action: Path.meeting(meeting.id, in: room.id, .time),
      token: visit.formToken, look: isBest ? .primary : .quiet, icon: .check,
      fields: [HiddenField(name: "time", value: offer.id.description)], isSmall: !isBest)
  }

  private func head(_ visit: Visit) -> MeetingHead {
    var head = MeetingHead(meeting: meeting, room: room, audience: audience)
    if mayCall {
      let path = Path.meeting(meeting.id, in: room.id, .cancellation)
      head.acts = [LinkButton(words: visit.phrases.cancelMeeting, link: path, look: .quiet, icon: .close)]
    }
    return head
  }
}
