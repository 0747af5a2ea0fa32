import HTTPTypes
import Markup
import Storage

/// Proposing times for a meeting.
func newMeetingPage(_ room: Room, _ draft: MeetingDraft, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let rows = (0..<TimeOffer.most).map { index in
    index < draft.rows.count ? draft.rows[index] : MeetingDraft.Row(day: "", time: "")
  }
  let times = rows.enumerated().map { timeFields($1, number: $0 + 1, visit) }
  return draftPage(
    phrases.proposeTimes, lead: phrases.proposeTimesLead, back: .meetings(of: room.id), room, draft,
    fields: times + whatFields(draft, visit),
    FormParts(action: .meetings(of: room.id), submit: phrases.askMembers, makesSomething: true), visit)
}

/// Moving a meeting, or changing where it is.
func movePage(_ meeting: Meeting, _ room: Room, _ draft: MeetingDraft, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let row = draft.rows.first ?? MeetingDraft.Row(day: "", time: "")
  return draftPage(
    phrases.moveMeeting, lead: phrases.moveMeetingLead, back: .meeting(meeting.id, in: room.id), room, draft,
    fields: [timeFields(row, number: 1, visit)] + whatFields(draft, visit),
    FormParts(
      action: .meeting(meeting.id, in: room.id, .move), submit: phrases.moveNow,
      hidden: [HiddenField(name: "sequence", value: String(meeting.sequence))]), visit)
}

private struct FormParts {
  let action: Path
  let submit: String
  var makesSomething = false
  var hidden: [HiddenField] = []
}

private func draftPage(
  _ title: String, lead: String, back: Path, _ room: Room, _ draft: MeetingDraft, fields: [any FormField],
  _ parts: FormParts, _ visit: Visit
) -> Page {
  let phrases = visit.phrases
  let form = FieldForm(
    action: parts.action, token: visit.formToken, fields: fields, submit: parts.submit,
    cancel: (phrases.cancel, back), errorTitle: phrases.somethingToMend, makesSomething: parts.makesSomething,
    hidden: parts.hidden)
  let heading = PageTitle(title: title, lead: lead, back: BackLink(words: phrases.meetings, link: back))
  return Page(
    title, in: .rooms, status: fields.contains { $0.error != nil } ? .unprocessableContent : .ok,
    main: "<div class=\"column stack\">\(AudienceBar(room, phrases))\(heading)\(form)</div>")
}

private func timeFields(_ row: MeetingDraft.Row, number: Int, _ visit: Visit) -> any FormField {
  let phrases = visit.phrases
  let isOfTime = row.problem == .noTime || row.problem == .skipped
  let error = row.problem.map { phrases.problem($0) }
  return FieldPair(
    first: TextField(
      name: "day\(number)", label: phrases.meetingDay(number), value: row.day, kind: .day,
      error: isOfTime ? nil : error),
    second: TextField(
      name: "time\(number)", label: phrases.meetingTime(number), value: row.time,
      error: isOfTime ? error : nil, longest: 10))
}

private func whatFields(_ draft: MeetingDraft, _ visit: Visit) -> [any FormField] {
  let phrases = visit.phrases
  return [
    TextField(
      name: "minutes", label: phrases.meetingMinutes, value: draft.minutes, kind: .number,
      error: draft.isLengthWrong ? phrases.wrongLength(Meeting.lengths) : nil),
    TextField(
      name: "place", label: phrases.meetingPlace, value: draft.place, hint: phrases.meetingPlaceHint,
      error: draft.placeProblem.map { phrases.problem($0) }, need: phrases.optional),
    TextField(
      name: "title", label: phrases.meetingTitle, value: draft.title, hint: phrases.meetingTitleHint,
      error: draft.titleProblem.map { phrases.problem($0) }, need: phrases.optional),
  ]
}

/// Choosing how often a room meets.
func rhythmPage(_ room: Room, _ rhythm: MeetingRhythm, minutesProblem typed: String?, _ visit: Visit) -> Page
{
  let phrases = visit.phrases
  let weeks =
    MeetingRhythm.choices.map {
      Choice(value: String($0), words: phrases.everyWeeks($0), isChosen: rhythm.weeks == $0)
    } + [Choice(value: "", words: phrases.noRhythm, isChosen: rhythm.weeks == nil)]
  let fields: [any FormField] = [
    ChoiceField(name: "weeks", label: phrases.howOften, choices: weeks),
    TextField(
      name: "minutes", label: phrases.meetingMinutes, value: typed ?? String(rhythm.minutes), kind: .number,
      error: typed.map { _ in phrases.wrongLength(Meeting.lengths) }),
  ]
  let form = FieldForm(
    action: Path.meetingRhythm(of: room.id), token: visit.formToken, fields: fields, submit: phrases.save,
    cancel: (phrases.cancel, Path.meetings(of: room.id)), errorTitle: phrases.somethingToMend)
  let heading = PageTitle(
    title: phrases.changeRhythm, lead: phrases.rhythmLead,
    back: BackLink(words: phrases.meetings, link: Path.meetings(of: room.id)))
  return Page(
    phrases.changeRhythm, in: .rooms, status: typed == nil ? .ok : .unprocessableContent,
    main: "<div class=\"column stack\">\(heading)\(form)</div>")
}

/// Asks before a meeting is called off.
func cancellationPage(_ meeting: Meeting, _ room: Room, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let back = Path.meeting(meeting.id, in: room.id)
  let page = Confirmation(
    title: phrases.cancelMeetingTitle, words: phrases.cancelMeetingConsequence,
    action: Path.meeting(meeting.id, in: room.id, .cancellation), token: visit.formToken,
    submit: phrases.cancelMeeting, cancel: phrases.keepMeeting, back: back,
    fields: [HiddenField(name: "sequence", value: String(meeting.sequence))],
    content: "<p><strong>\(visit.title(of: meeting))</strong> \(visit.span(of: meeting) ?? "")</p>")
  return Page(phrases.cancelMeeting, in: .rooms, main: page.html)
}
