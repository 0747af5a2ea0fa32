import Markup
import Storage

/// What a meeting will be about: it writes itself, and its members bring what they like.
struct AgendaSection {
  let meeting: Meeting
  let room: Room
  let points: [AgendaPoint]
  let offers: [AgendaOffer]
  let mayCall: Bool
  /// What was typed for a point and what is wrong with it.
  var problem: (typed: String, words: String)?

  func html(_ visit: Visit) -> HTML {
    let phrases = visit.phrases
    return """
      <section class="stack">\(SectionHeading(words: phrases.agenda, id: "agenda"))
      <p class="meta">\(meeting.partner == nil ? phrases.agendaLead : phrases.agendaOfTwo)</p>
      <ol class="list">\(points.map { line($0, visit) })</ol>
      \(offers.compactMap { offer($0, visit) })\(form(visit))\(acts(visit))</section>
      """
  }

  private func line(_ point: AgendaPoint, _ visit: Visit) -> HTML {
    let phrases = visit.phrases
    let name: HTML =
      point.topic.map { "<a href=\"\(Path.topic($0))\">\(point.words)</a>" } ?? "\(point.words)"
    let removal: ActionButton? =
      visit.viewer.mayTakeOff(point, in: room.space)
      ? ActionButton(
        words: phrases.takeOff, action: Path.meeting(meeting.id, in: room.id, .pointRemoval),
        token: visit.formToken,
        fields: [
          HiddenField(name: "kind", value: point.kind.rawValue),
          HiddenField(name: "item", value: point.id?.description ?? ""),
          HiddenField(name: "subject", value: point.subject.map(String.init) ?? ""),
        ], isSmall: true) : nil
    return """
      <li class="topic"><span class="sign">\(point.kind.icon)</span><div class="stack"><h3 class="name">\(name)</h3>\
      <p class="meta">\(phrases.agendaKind(point.kind))</p></div>\(removal)</li>
      """
  }

  private func offer(_ offer: AgendaOffer, _ visit: Visit) -> HTML? {
    guard !points.contains(where: { $0.kind == .step && $0.subject == offer.subject }) else { return nil }
    let phrases = visit.phrases
    let button = ActionButton(
      words: phrases.bringIt, action: Path.meeting(meeting.id, in: room.id, .points), token: visit.formToken,
      fields: [HiddenField(name: "step", value: String(offer.subject))], isSmall: true)
    return Notice(look: .info, words: phrases.bringStep(offer.words), more: button.html).html
  }

  private func form(_ visit: Visit) -> FieldForm {
    let phrases = visit.phrases
    return FieldForm(
      action: Path.meeting(meeting.id, in: room.id, .points), token: visit.formToken,
      fields: [
        TextField(
          name: "words", label: phrases.newPoint, value: problem?.typed ?? "", error: problem?.words,
          longest: AgendaPoint.longest)
      ], submit: phrases.addPoint, errorTitle: phrases.somethingToMend, makesSomething: true)
  }

  private func acts(_ visit: Visit) -> HTML {
    let phrases = visit.phrases
    let asking: ActionButton? =
      mayCall
      ? ActionButton(
        words: phrases.askOwners, action: Path.meeting(meeting.id, in: room.id, .asking),
        token: visit.formToken, icon: .question, isSmall: true) : nil
    let notes = ActionButton(
      words: phrases.beginNotes, action: Path.meeting(meeting.id, in: room.id, .notes),
      token: visit.formToken,
      icon: .edit, isSmall: true)
    return "<div class=\"row\">\(notes)\(asking)</div>"
  }
}

extension AgendaPoint.Kind {
  var icon: Icon {
    switch self {
    case .experience: .experience
    case .question: .question
    case .step: .plan
    case .own: .list
    case .host: .people
    }
  }
}
