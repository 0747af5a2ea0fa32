import Markup
import Storage

/// What stands over the page of any meeting: who can see it, what it is, where and how long.
struct MeetingHead {
  let meeting: Meeting
  let room: Room
  let audience: AudienceBar
  /// What whoever keeps the room does with it, the likeliest first; the others are behind three dots.
  var acts: [LinkButton] = []
  var others: [Menu.Item] = []

  func html(_ visit: Visit) -> HTML {
    let phrases = visit.phrases
    return """
      \(audience)\(PageTitle(
        title: visit.title(of: meeting),
        back: BackLink(words: phrases.meetings, link: Path.meetings(of: room.id))))
      \(facts(visit))
      """
  }

  private func facts(_ visit: Visit) -> HTML {
    let phrases = visit.phrases
    let when = visit.span(of: meeting) ?? phrases.timeNotFixed
    let place: HTML? =
      meeting.place.isEmpty ? nil : "<dt>\(phrases.meetingPlace)</dt><dd>\(meeting.place)</dd>"
    return """
      <dl class="facts"><dt>\(phrases.meetingWhen)</dt><dd>\(when)</dd>\
      <dt>\(phrases.meetingLength)</dt><dd>\(phrases.minutes(meeting.minutes))</dd>\(place)</dl>\
      \(actsLine(visit))
      """
  }

  private func actsLine(_ visit: Visit) -> HTML? {
    let buttons = [videoLink(visit)].compactMap(\.self) + acts
    guard !buttons.isEmpty || !others.isEmpty else { return nil }
    return """
      <div class="row">\(buttons)\(Menu(label: visit.phrases.moreAboutMeeting, items: others))</div>
      """
  }

  /// The first address in the place, to press while it is of use: any video call will do.
  private func videoLink(_ visit: Visit) -> LinkButton? {
    guard meeting.state == .proposed || meeting.isComing(at: visit.now),
      let link = meeting.place.split(separator: " ").lazy.compactMap({ WebLink(String($0)) }).first
    else { return nil }
    return LinkButton(words: visit.phrases.openMeetingLink, link: link, look: .quiet, icon: .link)
  }
}

/// Names after a word for them; nothing where there are none.
func namesLine(_ words: String, _ people: [NamedPerson], _ phrases: any Phrases) -> HTML? {
  people.isEmpty ? nil : "<p><strong>\(words)</strong> \(phrases.list(people.map(\.name)))</p>"
}
