import Markup

/// Buttons of every look, as buttons, links and acts.
func styleButtons(_ token: String) -> HTML {
  styleSection(
    "Buttons",
    """
    <form class="row" method="get" action="\(styleLink)">\(Button(words: "Primary"))\(Button(words: "Quiet", look: .quiet))\
    \(Button(words: "Danger", look: .danger, icon: .trash))\(Button(words: "Like a link", look: .link))\
    \(Button(words: "Not now", isDisabled: true))\(Button(words: "Small", look: .quiet, isSmall: true))</form>
    <p class="row">\(LinkButton(words: "A link", link: styleLink, icon: .forward))\
    \(LinkButton(words: "A quiet link", link: styleLink, look: .quiet))</p>
    """)
    + styleSection(
      "Icons",
      """
      <ul class="row plain">\(Icon.allCases.map(named))</ul>
      """)
}

private func named(_ icon: Icon) -> HTML {
  "<li>\(Badge(words: icon.rawValue, icon: icon))</li>"
}
