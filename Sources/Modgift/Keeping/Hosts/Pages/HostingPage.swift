import HTTPTypes
import Markup
import Storage

/// Who keeps a network, until when, and how it goes on.
func hostingPage(_ hosting: Hosting, isTaken: Bool = false, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let room = hosting.room
  let taken: HTML? = isTaken ? Notice(look: .info, words: phrases.pressedSeatIsTaken).html : nil
  return Page(
    phrases.hostingTitle(room.kind), in: .rooms, status: isTaken ? .conflict : .ok,
    main: """
      <div class="column stack-wide">\(PageTitle(
        title: phrases.hostingTitle(room.kind), lead: phrases.hostingLead,
        back: BackLink(words: phrases.roomName(room.kind, name: room.name), link: room.page)))
      \(taken)\(hosting.question.map { seatCard($0, level: 2, visit) })
      \(keepersPart(hosting, visit))\(turnPart(hosting, visit))\(hostWaysOut(room, visit))\(hostTermsPart(hosting, visit))
      \(historyPart(hosting, phrases))
      <details><summary>\(phrases.howTurnsWork)</summary><ul>\(phrases.howTurnsWorkLines.map { line -> HTML in
        "<li>\(line)</li>" })</ul></details></div>
      """)
}

extension KeptRoom {
  /// Where it is told of; everyone's room is its own page.
  fileprivate var page: Path { kind == .everyone ? Path("/rooms", space) : Path.network(space) }
}

extension HostingPhrases {
  /// What somebody was asked of the keeping of a room.
  func asked(_ question: HostQuestion) -> String {
    askedToBe(question.seat, of: keptRoom(question.room.kind, name: question.room.name))
  }
}

/// A seat one was asked to take, with the two answers.
func seatCard(_ question: HostQuestion, level: Int, _ visit: Visit) -> Card {
  let phrases = visit.phrases
  let action = Path.hosting(question.space, "answer")
  func answer(_ words: String, _ value: String, _ look: ButtonLook) -> ActionButton {
    ActionButton(
      words: words, action: action, token: visit.formToken, look: look,
      fields: [
        HiddenField(name: "seat", value: question.seat.rawValue), HiddenField(name: "answer", value: value),
      ])
  }
  let reasons = question.reasons.map(phrases.turnReason)
  let why: HTML? = reasons.isEmpty ? nil : "<p>\(phrases.whyYou(phrases.list(reasons)))</p>"
  return Card(
    title: phrases.asked(question),
    content: """
      \(why)<div class="row">\(answer(phrases.sayYesToSeat, "yes", .primary))\
      \(answer(phrases.sayNotNow, "later", .quiet))</div>
      """, isNext: true, level: level)
}

private func keepersPart(_ hosting: Hosting, _ visit: Visit) -> HTML {
  let phrases = visit.phrases
  let keeping = hosting.room.keeping
  let host = keeping.host.flatMap { hosting.names[$0] }
  let deputy = keeping.deputy.flatMap { hosting.names[$0] }
  let standIn = keeping.standIn.flatMap { standIn in
    hosting.names[standIn.absent].map { phrases.standsInFor($0, until: phrases.day(standIn.until)) }
  }
  let thinking = hosting.thinking(on: visit.today)
  return """
    <dl class="facts"><dt>\(phrases.host)</dt><dd>\(host.map {
      phrases.hostsUntil($0, standIn == nil ? keeping.termEnds.map(phrases.day) : nil)
    } ?? phrases.nobodyHosts)\(standIn.map { " \($0)" } ?? "")</dd>
    <dt>\(phrases.deputy)</dt><dd>\(standIn == nil ? deputy.map(phrases.standsBy) ?? phrases.nobodyStandsBy : deputy ?? "")\
    \(thinking.isEmpty ? "" : " \(phrases.areAsked(phrases.list(thinking)))")</dd></dl>
    """
}

/// What the viewer says to taking a turn, and how they say something else.
private func turnPart(_ hosting: Hosting, _ visit: Visit) -> HTML? {
  let phrases = visit.phrases
  let me = visit.viewer.person
  guard hosting.room.keeping.host != me, hosting.room.keeping.deputy != me,
    let member = hosting.room.keeping.member(me)
  else { return nil }
  func button(_ words: String, _ wish: String) -> ActionButton {
    ActionButton(
      words: words, action: Path.hosting(hosting.room.space, "wish"), token: visit.formToken,
      fields: [HiddenField(name: "wish", value: wish)])
  }
  let iCan = button(phrases.iCanTakeATurn, "willing")
  let notNow = button(phrases.sayNotNow, "later")
  let (said, buttons): (HTML?, [ActionButton]) =
    switch member.wish {
    case .willing: ("<p>\(phrases.youOffered)</p>", [button(phrases.takeOfferBack, "unsaid")])
    case .notNow(let until) where until >= visit.today:
      ("<p>\(phrases.youSaidLater(phrases.day(until)))</p>", [iCan, button(phrases.takeOfferBack, "unsaid")])
    case .unsaid, .notNow: (nil, hosting.question == nil ? [iCan, notNow] : [])
    }
  guard said != nil || !buttons.isEmpty else { return nil }
  return """
    <section class="stack">\(SectionHeading(words: phrases.takeATurn))<p>\(phrases.takeATurnLead)</p>\(said)
    <div class="row">\(buttons)</div></section>
    """
}

private func historyPart(_ hosting: Hosting, _ phrases: any Phrases) -> HTML? {
  guard !hosting.history.isEmpty else { return nil }
  let rows = hosting.history.map { term -> HTML in
    "<li>\(term.name) <span class=\"meta\">\(phrases.keptFrom(phrases.day(term.from), until: term.until.map(phrases.day)))</span></li>"
  }
  return """
    <section class="stack">\(SectionHeading(words: phrases.hostHistory))<ul class="plain">\(rows)</ul></section>
    """
}
