extension Danish {
  func isQuiet(_ network: String) -> String { "Der er stille i \(network)" }
  func quietFor(days: Int, usual: Int?) -> String {
    let now = "Der er gået \(number(days)) dage, siden nogen skrev eller mødtes"
    guard let usual else { return "\(now). Netværket er nyt og har brug for en begyndelse." }
    return
      "\(now). Plejer: \(usual == 1 ? "hver dag" : "omkring hver \(number(usual)). dag"). Sommer og jul er ikke talt med."
  }
  var onlyYouSeeThis: String { "Det ser kun du og den anden, der passer netværket." }
  var askFromTheDrawer: String { "Tag et spørgsmål fra skuffen" }
  var askANeighbour: String { "Spørg et nabonetværk" }
  var drawerTitle: String { "Skuffen" }
  var drawerLead: String {
    "Spørgsmål, de fleste har noget at sige til. Tryk, så er det stillet i jeres rum i dit navn."
  }
  var starters: [(title: String, text: String)] {
    [
      (
        "Hvordan får I folk til at komme til kurset?",
        "Hos os siger mange ja og kommer ikke. Hvad har fået folk til at dukke op hos jer – tidspunktet, stedet, kaffen, en peer, der ringer dagen før?"
      ),
      (
        "Hvad gør I, når en kollega synes, naloxon opmuntrer til at tage mere?",
        "Jeg møder det indimellem. Hvad siger I, og hvad har fået nogen til at skifte mening?"
      ),
      (
        "Hvor ligger jeres kits, og hvem har nøglen?",
        "Det lyder småt, men det er der, det går i stå hos os: skabet er låst, når nogen har brug for en ny. Hvordan har I gjort?"
      ),
      (
        "Hvordan holder I styr på udløbsdatoerne?",
        "Vi opdager det for sent. Har nogen en måde, der virker, uden at det bliver endnu et skema?"
      ),
      (
        "Har I gjort genbestilling nem for borgeren?",
        "Nogle kommer ikke igen efter en ny næsespray, fordi de er bange for spørgsmål. Hvordan tager I imod dem?"
      ),
      (
        "Hvem hos jer følger op, når nogen har brugt deres kit?",
        "Både borgeren og den, der gav det, kan have brug for en snak. Hvem ringer, og hvornår?"
      ),
      (
        "Hvordan når I dem, der ikke kommer på centret?",
        "Herberget, varmestuen, gaden, de unge. Hvor er det lykkedes jer at holde et kursus, og hvem åbnede døren?"
      ),
      (
        "Hvad siger I til pårørende?",
        "Mødre og kærester vil gerne lære det, men ved ikke, om de må. Hvordan inviterer I dem?"
      ),
      (
        "Hvordan underviser I to sammen, når den ene er peer?",
        "Vi vil gerne, men er i tvivl om, hvem der siger hvad. Hvad har virket hos jer, og hvad ville I gøre om?"
      ),
      (
        "Hvad gjorde jeres leder for, at det kom i gang?",
        "Tid i kalenderen, et møde, en sætning i en strategi? Jeg skal til at spørge min egen leder."
      ),
      (
        "Hvordan øver I førstehjælp, så det sidder?",
        "Teorien er hurtigt glemt. Hvilken øvelse får folk til at huske 112, vejrtrækning og spray i den rækkefølge?"
      ),
      (
        "Hvad har I lært, siden vi sås sidst?",
        "Én ting, stor eller lille, der gik bedre eller dårligere, end I troede. Jeg begynder selv i en kommentar."
      ),
    ]
  }
  var askThis: String { "Stil det" }
  var editFirst: String { "Ret det først" }
  var neighboursTitle: String { "Nabonetværk" }
  var neighboursLead: String { "De nærmeste, der har en vært. Du skriver kun til værten." }
  var noNeighbours: String { "Der er ikke andre netværk med en vært lige nu." }
  func neighbourFacts(host: String, sites: String) -> String { "Vært: \(host). \(sites)." }
  var meetTogether: String { "Foreslå et fælles møde" }
  func meetTogetherText(from network: String, with other: String) -> (title: String, text: String) {
    (
      "Skal vi holde et møde sammen?",
      "Hej. Hos os i \(network) er der blevet lidt stille, og vi ville gerne høre, hvordan det går i \(other). Skal vi holde et fælles møde på en halv time? Vi kan begynde med det, der driller mest hos hver af os."
    )
  }
  var mergeNetworks: String { "Foreslå at blive ét netværk" }
  func mergeTitle(_ one: String, _ other: String) -> String { "Skal \(one) og \(other) blive ét?" }
  func mergeConsequence(_ from: String, into: String) -> String {
    "Siger begge værter ja, flytter stederne i \(from) over i \(into) og kan læse med der. Det, der er skrevet i \(from), bliver i et lukket rum for jer, der var med. Værten for \(into) bliver vært."
  }
  var offerMerge: String { "Spørg den anden vært" }
  var mergeOffered: String { "Den anden vært er spurgt. Der sker ikke noget, før der er sagt ja." }
  func mergeAsked(_ from: String, into: String) -> String { "\(from) vil gerne være en del af \(into)" }
  var mergeYes: String { "Ja, lad os blive ét" }
  func quietLetter(name: String, network: String, days: Int, usual: Int?, link: String) -> Letter {
    Letter(
      language: .danish, subject: isQuiet(network),
      before: [
        "Hej \(name)", quietFor(days: days, usual: usual),
        "Det er ikke nogen fejl, men det går ikke over af sig selv. Ét tryk er nok: stil et af de færdige spørgsmål, eller spørg nabonetværket, om I skal mødes.",
      ],
      button: ("Se, hvad du kan gøre", link),
      why:
        "Du får denne mail, fordi du er vært eller suppleant. Kun I to får den, og vi skriver igen tidligst, når der er gået lige så længe til."
    )
  }
  func mergeLetter(name: String, from: String, into: String, link: String) -> Letter {
    Letter(
      language: .danish, subject: mergeAsked(from, into: into),
      before: [
        "Hej \(name)", "Værten for \(from) foreslår, at I bliver ét netværk.",
        mergeConsequence(from, into: into),
      ],
      button: ("Se og svar", link), why: "Du får denne mail, fordi du er vært for \(into).")
  }
}
