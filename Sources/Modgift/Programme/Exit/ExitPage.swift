import Markup
import Storage

/// What is still in the coordinator's hands, and to whom each duty is handed.
struct ExitPage {
  let duties: [HeldDuty]
  let exitDay: Day?
  /// What was typed for the day when it was none.
  var typedDay: String?
  let heirs: [NamedPerson]
  let networksWithoutHost: Int
  let token: String

  func html(_ phrases: any Phrases) -> HTML {
    """
    <div class="wide stack-wide">
    <div class="stack">\(PageTitle(title: phrases.exitTitle, lead: phrases.exitLead))\(programmeTabs(.exit, phrases))</div>
    \(standing(phrases))
    \(open.isEmpty ? nil : section(phrases.dutiesToHandOn, "\(open.map { card($0, phrases) })"))
    \(given.isEmpty ? nil : section(phrases.dutiesHandedOn, "\(given.map { card($0, phrases) })"))
    \(section(phrases.dutiesOfTheRules, ListBox(duties.filter(isOfARule).map { row($0, phrases) }).html))
    \(day(phrases))</div>
    """
  }

  private func isOfARule(_ held: HeldDuty) -> Bool { held.duty.heirs == [.rule] }
  private var open: [HeldDuty] { duties.filter { !$0.isHandedOn } }
  private var given: [HeldDuty] { duties.filter { $0.isHandedOn && !isOfARule($0) } }

  private func section(_ words: String, _ content: HTML) -> HTML {
    "<section class=\"stack\">\(SectionHeading(words: words))\(content)</section>"
  }

  /// What the program does by itself is nobody's to choose.
  private func row(_ held: HeldDuty, _ phrases: any Phrases) -> HTML {
    let words = phrases.duty(held.duty)
    return """
      <li class="topic"><span class="sign">\(Icon.check)</span><div><h3 class="name">\(words.name)</h3>\
      <p class="meta">\(words.what)</p></div></li>
      """
  }

  private func standing(_ phrases: any Phrases) -> HTML {
    let left = duties.count { !$0.isHandedOn }
    let hosts: Notice? =
      networksWithoutHost == 0
      ? nil : Notice(look: .warning, words: phrases.networksLackHost(networksWithoutHost))
    let duties =
      left == 0
      ? Notice(look: .success, words: phrases.allHandedOn)
      : Notice(look: .info, words: phrases.dutiesLeft(left))
    return "\(duties)\(hosts)"
  }

  private func day(_ phrases: any Phrases) -> HTML {
    let field = TextField(
      name: "day", label: phrases.exitDayLabel, value: typedDay ?? exitDay?.description ?? "", kind: .day,
      hint: phrases.exitDayHint, error: typedDay == nil ? nil : phrases.exitDayIsNoDay)
    let said: HTML? = exitDay.map { "<p>\(phrases.exitDayIs(phrases.day($0)))</p>" }
    return """
      <form class="card stack" method="post" action="\(Path.exitDay)">\(said)\(HiddenField(name: "token", value: token))\
      \(field)<div class="row">\(Button(words: phrases.saveExitDay, look: .quiet))</div></form>
      """
  }

  private func card(_ held: HeldDuty, _ phrases: any Phrases) -> Card {
    let words = phrases.duty(held.duty)
    let badge = Badge(
      words: phrases.dutyIsWith(held), look: held.isHandedOn ? .answered : .waiting,
      icon: held.isHandedOn ? .check : nil)
    return Card(
      title: words.name,
      content: """
        <p>\(words.what)</p><p class="badges">\(badge)</p>\(lack(held, phrases))\(choosing(held, phrases))
        """, level: 3)
  }

  private func lack(_ held: HeldDuty, _ phrases: any Phrases) -> HTML? {
    guard held.heir == .person, !held.personCan, let person = held.person else { return nil }
    return """
      <p><a href="\(Path.programmePerson(person.id))">\(phrases.needsCoordinatorRole(person.name))</a></p>
      """
  }

  private func choosing(_ held: HeldDuty, _ phrases: any Phrases) -> HTML {
    let others = held.duty.heirs.filter { $0 != .person }.map { heir in
      Choice(
        value: heir.rawValue, words: phrases.heir(heir, of: held.duty), isChosen: held.heir == heir)
    }
    let people = heirs.map { person in
      Choice(
        value: person.id.description, words: person.name,
        isChosen: held.heir == .person && held.person?.id == person.id)
    }
    let field = SelectField(
      name: "to", label: phrases.whoTakesIt,
      choices: [Choice(value: "", words: phrases.nobodyYet)] + others + people, scope: held.duty.rawValue)
    return """
      <form class="filters" method="post" action="\(Path.exitDuties)">\(HiddenField(name: "token", value: token))\
      \(HiddenField(name: "duty", value: held.duty.rawValue))\(field)\
      <div class="row">\(Button(words: phrases.handDutyOn, look: .quiet))</div></form>
      """
  }
}
