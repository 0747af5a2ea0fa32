extension Danish {
  var privacyPage: AboutText {
    AboutText(
      title: "Hvem kan se hvad",
      lead: "Det, der bliver sagt i et lukket rum, bliver i rummet.",
      body: """
        - Over hver samtale, og over hver boks du skriver i, står der hvem der kan læse med, og hvor mange de er.
        - Et netværks rum kan kun læses af netværkets egne. Heller ikke programmets koordinator eller den, der driver \
        serveren, kan læse det her på siden, medmindre de selv er med.
        - Når nogen stopper på et sted, lukker rummene sig for dem med det samme.
        - Det, du ikke kan se, svarer siden på, som om det ikke fandtes. Også søgning og tal regner kun med det, du kan se.
        - Kun du kan tage noget ud af et lukket rum, og kun det, du selv har skrevet, som en kopi du har rettet til.
        - Vi gemmer ingen oplysninger om borgere. Et CPR-nummer bliver afvist, uanset hvor det bliver skrevet.
        - Siden sætter kun de cookies, den ikke kan undvære, tæller ikke dine klik og henter intet fra andre.
        - På *Mig* kan du se, hvad der er gemt om dig, hente det hele og logge dine enheder ud.

        Kommunernes tal, beliggenhed og grænser: indeholder data fra Statens Serum Institut (indbyggere 1. januar 2020) og fra \
        Geodatastyrelsen & Danske Kommuner (FOT 2014).
        """)
  }

  var accessibilityPage: AboutText {
    AboutText(
      title: "Tilgængelighed",
      lead: "Siden skal kunne bruges af alle, også af dem der er trætte.",
      body: """
        - Alt virker uden mus, uden JavaScript, på en lille skærm og med dobbelt så stor tekst.
        - Farver står aldrig alene, og kontrasten følger WCAG 2.2, niveau AA, både i lyst og mørkt.
        - Hver side er prøvet med axe på dansk og engelsk. Det finder ikke alt: skriv til os om det, der driller dig.
        - Kort og billeder har en tabel bagved, som en skærmlæser kan læse.
        """)
  }
}
