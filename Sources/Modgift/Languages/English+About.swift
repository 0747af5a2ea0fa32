extension English {
  var privacyPage: AboutText {
    AboutText(
      title: "Who can see what",
      lead: "What is said in a closed room stays in the room.",
      body: """
        - Over every conversation, and over every box you write in, it says who can read it and how many they are.
        - A network's room can be read by its own people only. Neither the programme's coordinator nor whoever runs the \
        server can read it here, unless they are members themselves.
        - When somebody leaves a site, its rooms close for them at once.
        - What you can't see is answered as if it did not exist. Search and numbers, too, know only what you can see.
        - Only you can take something out of a closed room, and only what you wrote, as a copy you have edited.
        - We keep nothing about citizens. A civil registration number is refused wherever it is written.
        - The site sets only the cookies it can't do without, does not count your clicks, and loads nothing from others.
        - Under *Me* you can see what is kept about you, fetch all of it, and sign out your devices.

        The municipalities' figures, places and borders: contains data from Statens Serum Institut (inhabitants, 1 January 2020) \
        and from Geodatastyrelsen & Danske Kommuner (FOT 2014).
        """)
  }

  var accessibilityPage: AboutText {
    AboutText(
      title: "Accessibility",
      lead: "Everybody should be able to use this, tired people too.",
      body: """
        - Everything works without a mouse, without JavaScript, on a small screen and with text twice the size.
        - Colour never stands alone, and contrast follows WCAG 2.2 level AA, in light and in dark.
        - Every page is tried with axe in Danish and English. That doesn't find everything: write to us about what \
        gets in your way.
        - Maps and pictures have a table behind them that a screen reader can read.
        """)
  }
}
