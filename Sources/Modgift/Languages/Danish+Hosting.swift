import Storage

extension Danish {
  func hostingTitle(_ kind: Space.Kind) -> String {
    kind == .network ? "Hvem passer netværket?" : "Hvem passer rummet?"
  }
  func keptRoom(_ kind: Space.Kind, name: String) -> String { kind == .everyone ? "rummet for alle" : name }
  var cannotKeepIt: String { "Kan du ikke passe det?" }
  var passItOn: String { "Giv det videre" }
  var hostingLead: String { "Værtskabet går på skift. Sådan er det fordelt lige nu." }
  func hostsUntil(_ name: String, _ day: String?) -> String {
    day.map { "\(name), til \($0)" } ?? name
  }
  func standsInFor(_ name: String, until day: String) -> String {
    "Står for \(name), der er væk til og med \(day) og får værtskabet igen bagefter."
  }
  var nobodyHosts: String { "Ingen er vært lige nu. Vi spørger os for, og om få dage er der én." }
  func standsBy(_ name: String) -> String { "\(name), som rykker op, hvis værten ikke kan" }
  var nobodyStandsBy: String { "Ingen endnu." }
  func areAsked(_ names: String) -> String { "Spurgt: \(names)." }
  func youAreAsked(toBe seat: Keeping.Seat) -> String {
    switch seat {
    case .host: "Vil du være vært?"
    case .deputy: "Vil du være suppleant?"
    }
  }
  func askedToBe(_ seat: Keeping.Seat, of network: String) -> String {
    switch seat {
    case .host: "Vil du være vært for \(network)?"
    case .deputy: "Vil du være suppleant i \(network)?"
    }
  }
  func whyYou(_ reasons: String) -> String { "Hvorfor dig? \(reasons.sentence)." }
  func turnReason(_ reason: FairTurn.Reason) -> String {
    switch reason {
    case .offered: "du har sagt, at du gerne vil"
    case .neverKept: "du har ikke prøvet det her endnu"
    case .lastKept(let day): "det er længe siden, du havde det (\(self.day(day)))"
    case .carriesLittle: "du har ikke for mange andre opgaver her"
    case .wasHereLately: "du har været her for nylig"
    }
  }
  var yourNetworkAsks: String { "noget om dit netværk" }
  var answerTheSeat: String { "Svar ja eller ikke nu" }
  var sayYesToSeat: String { "Ja, det vil jeg" }
  var sayNotNow: String { "Ikke nu" }
  var takeATurn: String { "Tag en tur" }
  var takeATurnLead: String {
    "At være vært tager omkring ti minutter om ugen: se, om nogen mangler svar, og sørg for næste møde. Siger du ja, står du forrest næste gang."
  }
  var youOffered: String { "Du har sagt, at du gerne vil. Tak." }
  func youSaidLater(_ day: String) -> String { "Du har sagt ikke nu. Vi spørger dig ikke før \(day)." }
  var iCanTakeATurn: String { "Det kan jeg godt" }
  var takeOfferBack: String { "Slet mit svar" }
  var termsTitle: String { "Jeres aftaler" }
  var termLength: String { "Så længe er man vært" }
  func months(_ count: Int) -> String { count == 1 ? "1 måned" : "\(number(count)) måneder" }
  var showsOutside: String { "Programmet må se datoen for næste møde" }
  var showsOutsideHint: String { "Kun datoen, og at der er en vært. Aldrig, hvad I taler om." }
  var hostHistory: String { "Værter indtil nu" }
  func keptFrom(_ from: String, until: String?) -> String {
    until.map { "\(from) – \($0)" } ?? "siden \(from)"
  }
  var howTurnsWork: String { "Sådan går værtskabet videre" }
  var howTurnsWorkLines: [String] {
    [
      "Når tiden er gået, er suppleanten vært.",
      "Kan værten ikke mere, er væk, eller kommer mailen retur, rykker suppleanten op med det samme.",
      "Den næste er først en, der gerne vil, så den, der ikke har haft det længe, så den med færrest opgaver.",
      "Vil ingen, bliver én alligevel vært inden for en uge og kan give det videre.",
    ]
  }
  var youStandInNow: String { "Du er vært lige nu" }
  func yourTermEnds(_ day: String) -> String { "Din tur slutter \(day). Så er suppleanten vært." }

  var iAmAway: String { "Jeg er væk en tid" }
  var awayTitle: String { "Væk" }
  var awayLead: String {
    "Ferie, orlov eller sygdom. Så længe spørger vi dig ikke om noget, og er du vært, står suppleanten for netværket."
  }
  var awayFrom: String { "Fra og med" }
  var awayThrough: String { "Til og med" }
  var addAway: String { "Jeg er væk de dage" }
  func awayDays(_ from: String, _ through: String) -> String { "\(from) – \(through)" }
  var notAway: String { "Jeg er her alligevel" }
  func problem(_ problem: AbsenceProblem) -> String {
    switch problem {
    case .noDays: "Vælg to datoer."
    case .wrongWay: "Den sidste dag ligger før den første."
    case .past: "De dage er gået."
    case .tooLong: "Det er mere end et år. Er du på vej videre? Så giv dine opgaver fra dig i stedet."
    case .tooMany: "Du har skrevet mange dage op. Slet nogle først."
    }
  }

  func hostLetter(_ news: HostNews, _ facts: HostLetter) -> Letter {
    let words = hostNews(news, facts)
    return Letter(
      language: .danish, subject: words.subject, before: ["Hej \(facts.name)"] + words.lines,
      button: (words.button, facts.link),
      why:
        "Du får denne mail, fordi du er med i \(facts.network). Er du væk, eller passer det dårligt, så tryk “ikke nu” på siden om værtskabet, så spørger vi en anden."
    )
  }

  private func hostNews(
    _ news: HostNews, _ facts: HostLetter
  ) -> (subject: String, lines: [String], button: String) {
    let network = facts.network
    let host = facts.host ?? "Suppleanten"
    let until = facts.termEnds.map { " til \($0)" } ?? ""
    return switch news {
    case .askedToHost:
      (
        "Vil du være vært for \(network)?",
        [
          "\(network.sentence) har ingen vært lige nu.", whyYou(facts.reasons),
          "Det tager omkring ti minutter om ugen.",
        ],
        answerTheSeat
      )
    case .askedToStandBy:
      (
        "Vil du være suppleant i \(network)?",
        [
          "\(network.sentence) mangler en suppleant, som kan træde til, hvis værten ikke kan.",
          whyYou(facts.reasons),
        ],
        answerTheSeat
      )
    case .standsIn:
      (
        "Du er vært for \(network) nu",
        ["Værten kan ikke lige nu, så du er rykket op\(until). Alt andet er, som det var."], "Se netværket"
      )
    case .gaveWay:
      (
        "\(host) er vært for \(network) nu",
        [
          "Vi kunne se, at du ikke kunne passe det for tiden. \(host) har taget over, og du skal ikke gøre noget."
        ],
        "Se netværket"
      )
    case .hasItBack:
      (
        "Du er vært for \(network) igen", ["Velkommen tilbage. Værtskabet er dit igen\(until)."],
        "Se netværket"
      )
    case .appointed:
      (
        "Du er vært for \(network) nu",
        [
          "\(network.sentence) stod uden vært, og turen er kommet til dig\(until).",
          "Passer det dårligt, kan du give det videre med ét tryk.",
        ], "Se netværket"
      )
    case .hasTurn:
      ("Nu er du vært for \(network)", ["Turen er din\(until). Tak, fordi du gør det."], "Se netværket")
    case .turnIsOver:
      (
        "Tak for din tid som vært for \(network)",
        ["Turen er gået videre til \(host). Du er stadig med i netværket."],
        "Se netværket"
      )
    case .turnEnds:
      (
        "Værtskabet for \(network) skifter snart", ["Turen slutter\(until). Så er suppleanten vært."],
        "Se netværket"
      )
    case .goesOn:
      (
        "Din tur som vært for \(network) går lidt videre",
        [
          "Vi har ikke fundet nogen til at tage over endnu, så du er vært\(until). Vi bliver ved med at spørge."
        ],
        "Se netværket"
      )
    }
  }

  func pressedSeat(_ seat: Keeping.Seat, of network: String) -> String {
    switch seat {
    case .host: "Tak. Du er vært for \(network) nu."
    case .deputy: "Tak. Du er suppleant i \(network) nu."
    }
  }
  var pressedSeatIsTaken: String { "Tak. En anden nåede at sige ja, så du behøver ikke gøre mere." }
  var pressedLater: String { "Det er i orden. Vi spørger en anden." }
}

extension String {
  /// With a capital first, as a sentence begins.
  var sentence: String { prefix(1).uppercased() + dropFirst() }
}
