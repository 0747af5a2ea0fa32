import Markup
import Storage

/// What the host chooses for the network.
func hostTermsPart(_ hosting: Hosting, _ visit: Visit) -> HTML? {
  let phrases = visit.phrases
  let room = hosting.room
  guard room.keeping.host == visit.viewer.person else { return nil }
  let fields: [any FormField] = [
    SelectField(
      name: "months", label: phrases.termLength,
      choices: HostRule.termChoices.map {
        Choice(value: String($0), words: phrases.months($0), isChosen: $0 == room.rule.termMonths)
      }),
    Checkbox(
      name: "outside", label: phrases.showsOutside, isChecked: room.showsOutside,
      hint: phrases.showsOutsideHint),
  ]
  let shown = room.kind == .network ? fields : Array(fields.prefix(1))
  return """
    <section class="stack">\(SectionHeading(words: phrases.termsTitle))
    \(FieldForm(
      action: Path.hosting(room.space, "terms"), token: visit.formToken, fields: shown, submit: phrases.save))
    </section>
    """
}

/// What whoever keeps it does who can't: for a while, or for good.
func hostWaysOut(_ room: KeptRoom, _ visit: Visit) -> HTML? {
  let phrases = visit.phrases
  guard room.keeping.host == visit.viewer.person else { return nil }
  return """
    <section class="stack">\(SectionHeading(words: phrases.cannotKeepIt))
    <div class="row">\(LinkButton(
      words: phrases.iAmAway, link: Path.me.at("away"), look: .quiet, icon: .calendar))\
    \(passingOn(room, visit))</div></section>
    """
}

/// A network is handed to its deputy; everyone's room goes to whoever the rule finds among the hosts.
private func passingOn(_ room: KeptRoom, _ visit: Visit) -> HTML {
  guard room.kind == .everyone else {
    return LinkButton(
      words: visit.phrases.handOver, link: Path.network(room.space, .handover), look: .quiet, icon: .forward
    ).html
  }
  return ActionButton(
    words: visit.phrases.passItOn, action: Path.hosting(room.space, "wish"), token: visit.formToken,
    icon: .forward, fields: [HiddenField(name: "wish", value: "later")]
  ).html
}
