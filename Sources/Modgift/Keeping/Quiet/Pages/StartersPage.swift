import Markup
import Storage

/// The drawer: questions ready to be asked, each by one press.
func startersPage(_ room: Room, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let action = Path("/networks", room.id, "starters")
  let rows = phrases.starters.enumerated().map { number, starter -> HTML in
    """
    <li class="card stack"><h2>\(starter.title)</h2><p>\(starter.text)</p>
    <form class="row" method="post" action="\(action)">\(HiddenField(name: "token", value: visit.formToken))\
    \(HiddenField(name: "once", value: Key<Route>.random().description))\
    \(HiddenField(name: "starter", value: String(number)))\
    \(Button(words: phrases.askThis, look: .quiet, icon: .question, name: "act", value: "ask", isSmall: true))\
    \(Button(words: phrases.editFirst, look: .link, name: "act", value: "edit", isSmall: true))</form></li>
    """
  }
  return Page(
    phrases.drawerTitle, in: .rooms,
    main: """
      <div class="column stack">\(AudienceBar(room, phrases))\(PageTitle(
        title: phrases.drawerTitle, lead: phrases.drawerLead,
        back: BackLink(words: phrases.roomName(room), link: Path.network(room.id))))
      <ul class="plain stack">\(rows)</ul></div>
      """)
}
