import Markup

/// One's own calendar: its address, what it shows, and how to get a new one.
func feedPage(_ feed: CalendarFeed?, address: String?, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let choice = ChoiceField(
    name: "shows", label: phrases.calendarShows,
    choices: CalendarFeed.Shows.allCases.map {
      Choice(
        value: $0.rawValue, words: phrases.calendarShows($0), note: phrases.calendarShowsNote($0),
        isChosen: $0 == feed?.shows ?? .busy)
    })
  let form = FieldForm(
    action: Path.ownCalendar, token: visit.formToken, fields: [choice],
    submit: feed == nil ? phrases.makeCalendar : phrases.save)
  let heading = PageTitle(
    title: phrases.ownCalendar, lead: phrases.ownCalendarLead,
    back: BackLink(words: phrases.place(.me), link: Path("/me")))
  return Page(
    phrases.ownCalendar, in: .me,
    main: """
      <div class="column stack-wide">\(heading)\(address.map { addressCard($0, visit) })
      <section class="stack">\(form)</section></div>
      """)
}

private func addressCard(_ address: String, _ visit: Visit) -> HTML {
  let phrases = visit.phrases
  let field = TextField(
    name: "address", label: phrases.calendarAddress, value: address, hint: phrases.calendarAddressHint)
  let renewal = ActionButton(
    words: phrases.renewCalendar, action: Path("/me/calendar/renewal"), token: visit.formToken, isSmall: true)
  let end = ActionButton(
    words: phrases.endCalendar, action: Path("/me/calendar/end"), token: visit.formToken, isSmall: true)
  return """
    <section class="stack">\(field)<p class="meta">\(phrases.renewCalendarNote)</p>
    <div class="row">\(renewal)\(end)</div></section>
    """
}
