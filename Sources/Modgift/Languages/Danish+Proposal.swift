extension Danish {
  var proposalTitle: String { "Forslag til netværk" }
  var proposalLead: String {
    "Nabokommuner, der hænger sammen over land, i netværk af en størrelse, der kan holde. Færrest mulige naboer "
      + "skilles. Du retter, til det passer, og intet sker, før du opretter netværkene."
  }
  var makeProposal: String { "Lav et forslag" }
  var whoTakesPart: String { "Hvem er med?" }
  func scope(_ scope: ProposalTerms.Scope) -> (name: String, note: String) {
    switch scope {
    case .active: ("Kommuner med folk i programmet", "Private tilbud følger den kommune, de ligger i.")
    case .all: ("Alle kommuner", "Også dem, der ikke er kommet med endnu.")
    }
  }
  var smallestNetwork: String { "Mindst så mange kommuner i et netværk" }
  var largestNetwork: String { "Højst så mange kommuner i et netværk" }
  var howManyNetworks: String { "Antal netværk" }
  var howManyNetworksHint: String { "Lad feltet stå tomt, så findes det bedste antal." }
  var ferriesCount: String { "Regn færger med" }
  var ferriesCountHint: String {
    "Ellers står øer uden bro alene, med et forslag til, hvem de kan gå sammen med."
  }
  var howMuchIsKept: String { "Hvor meget skal blive, som det er?" }
  var howMuchIsKeptHint: String {
    "Så mange naboer må hellere skilles, end at én kommune flyttes fra det netværk, den er i."
  }
  func keeping(_ pairs: Int) -> String {
    switch pairs {
    case 0: "Intet: find de bedste netværk forfra"
    case 1: "1 par naboer"
    default: "\(number(pairs)) par naboer"
    }
  }
  func wrongNumber(_ range: ClosedRange<Int>) -> String {
    "Skriv et tal fra \(number(range.lowerBound)) til \(number(range.upperBound))."
  }
  var largestBelowSmallest: String { "Det største kan ikke være mindre end det mindste." }

  func refused(_ refusal: ProposalRefusal, _ name: (String) -> String) -> String {
    switch refusal {
    case .nobody: "Ingen kommune har folk i programmet endnu, så der er intet at foreslå."
    case .tooLarge(let size, let places):
      "Der er \(municipalities(places)) i alt, så et netværk kan ikke have \(number(size))."
    case .tooMany(let networks, let most):
      "\(number(networks)) netværk af den størrelse kan ikke lade sig gøre: der er højst kommuner til \(number(most))."
    case .tooFew(let networks, let fewest):
      "\(number(networks)) netværk af den størrelse kan ikke rumme alle: der skal mindst \(number(fewest)) til."
    case .contradiction(let one, let other):
      "\(name(one)) og \(name(other)) kan ikke både være sammen og være hver for sig."
    case .togetherTooMany(let codes):
      "\(list(codes.map(name))) skal være sammen, men er flere, end der er plads til i et netværk."
    }
  }

  func around(_ municipality: String) -> String { "\(municipality) og omegn" }
  func pairsCutLine(_ proposal: Proposal) -> String {
    "\(number(proposal.pairsCut)) af \(number(proposal.pairs)) par naboer skilles. "
      + (proposal.isBest ? provenBest : notProven)
  }
  var networksFigure: String { "netværk" }
  var municipalitiesFigure: String { "kommuner med" }
  func pairsFigure(of pairs: Int) -> String { "af \(number(pairs)) par naboer skilles" }
  var provenBest: String { "Det er bevist, at det ikke kan gøres bedre med de ønsker." }
  var notProven: String { "Det er godt, men det er ikke bevist, at det ikke kan gøres bedre." }
  func changeCost(before: Int, after: Int, moved: Int) -> String {
    let cost =
      switch after - before {
      case 0: "Der skilles lige så mange naboer som før (\(number(after)))."
      case 1...:
        "Der skilles \(number(after - before)) par naboer mere: før \(number(before)), nu \(number(after))."
      default:
        "Der skilles \(number(before - after)) par naboer færre: før \(number(before)), nu \(number(after))."
      }
    return
      "\(cost) \(moved == 0 ? "Ingen kommune er flyttet." : moved == 1 ? "1 kommune er flyttet." : "\(number(moved)) kommuner er flyttet.")"
  }
  func newcomers(_ names: [String]) -> String {
    "\(list(names)) er kommet med, siden forslaget blev lavet. Kør det igen, så får de en plads."
  }
  func networksLetGo(_ names: [String]) -> String {
    "\(list(names)) føres ikke videre af forslaget. Det bliver stående med de steder, der er tilbage, til du selv lukker det."
  }
  var proposalMap: String { "Netværkene på kortet" }
  func proposalMapDescription(_ parts: Int) -> String {
    "Kommunerne som felter, \(number(parts)) netværk. Samme farve og bogstav er samme netværk; tabellen nedenunder siger det samme."
  }
  func proposalTile(_ municipality: String, _ part: String?) -> String {
    part.map { "\(municipality): netværk \($0)" } ?? "\(municipality): uden netværk"
  }
  func municipalities(_ count: Int) -> String { count == 1 ? "1 kommune" : "\(number(count)) kommuner" }
  func trainers(_ count: Int) -> String { count == 1 ? "1 træner" : "\(number(count)) trænere" }
  var trainersColumn: String { "Trænere" }
  var municipalitiesColumn: String { "Kommuner" }
  var flawsColumn: String { "Bemærk" }
  var nothingWrong: String { "–" }
  func flaw(_ flaw: Proposal.Flaw) -> String {
    switch flaw {
    case .tooSmall: "For få kommuner"
    case .tooLarge: "For mange kommuner"
    case .notConnected: "Hænger ikke sammen over land"
    case .fewTrainers: "Færre end \(number(ProposalTerms.leastTrainers)) trænere"
    }
  }
  var locked: String { "Låst" }
  var carriesOn: String { "Findes i dag" }
  var lock: String { "Lås" }
  var unlock: String { "Lås op" }
  var giveName: String { "Gem navnet" }
  var aloneTitle: String { "Uden netværk" }
  func alone(_ alone: Alone, _ name: (String) -> String) -> String {
    let who = list(alone.codes.map(name))
    let way = alone.nearest.map { " Nærmest ligger \(name($0))." } ?? ""
    return switch alone.reason {
    case .island(let harbours):
      harbours.isEmpty
        ? "\(who) har ingen naboer.\(way)"
        : "\(who) er en ø uden bro. Færgen går til \(list(harbours.map(name))): regn færger med, eller sæt den sammen med \(alone.nearest.map(name) ?? "en anden")."
    case .noNeighbour: "\(who) har ingen nabo, der er med.\(way)"
    case .tooFew:
      alone.codes.count == 1
        ? "\(who) er for lidt til et netværk.\(way)"
        : "\(who) hænger sammen, men er for få til et netværk.\(way)"
    case .leftOver: "\(who) kunne ikke passes ind i et netværk af den størrelse.\(way)"
    }
  }
  func putWith(_ municipality: String) -> String { "Sæt sammen med \(municipality)" }
  var straysTitle: String { "Steder uden kommune" }
  var straysLead: String {
    "De ligger ikke i en kommune, så intet siger, hvem de går sammen med. Giv dem en kommune, eller sæt dem selv i et netværk bagefter:"
  }
  var wishesTitle: String { "Dine ønsker" }
  var noWishes: String { "Ingen endnu. Vælg en kommune for at flytte den eller binde den til en anden." }
  func wish(_ wish: ProposalDraft.Wish, _ name: (String) -> String) -> String {
    switch wish.kind {
    case .together: "\(name(wish.pair.one)) og \(name(wish.pair.other)) skal være sammen"
    case .apart: "\(name(wish.pair.one)) og \(name(wish.pair.other)) skal være hver for sig"
    }
  }
  var dropWish: String { "Fjern ønsket" }
  var runAgain: String { "Kør igen" }
  var discardDraft: String { "Kassér forslaget" }
  var makeTheNetworks: String { "Opret netværkene" }
  func makeTheNetworksTitle(_ count: Int) -> String { "Skal de \(number(count)) netværk oprettes?" }
  func makeTheNetworksConsequence(new: Int, changed: Int) -> String {
    makeTheNetworksCount(new: new, changed: changed) + " "
      + "Alle, der arbejder på stederne, kan med det samme læse i deres nye rum og ikke længere i et, de forlader."
      + (new > 0 ? " Bagefter vælger du den første vært i de nye." : "")
  }
  private func makeTheNetworksCount(new: Int, changed: Int) -> String {
    switch (new, changed) {
    case (0, _):
      "Ingen nye bliver oprettet; de \(number(changed)), der findes, får de kommuner, forslaget giver dem."
    case (_, 0): "\(number(new)) nye bliver oprettet."
    default:
      "\(number(new)) nye bliver oprettet, og \(number(changed)), der findes, får de kommuner, forslaget giver dem."
    }
  }
  var notNow: String { "Ikke nu" }
  func nameTaken(_ name: String) -> String {
    "“\(name)” er brugt to gange eller er navnet på et andet netværk. Giv det et andet navn."
  }

  func placeTitle(_ municipality: String) -> String { "\(municipality) i forslaget" }
  func placeIsIn(_ part: String?) -> String { part.map { "Nu i \($0)." } ?? "Nu uden netværk." }
  var whereTo: String { "Flyt til" }
  func moveNote(_ move: ProposalMove, now: Int) -> String {
    let change = move.pairsCut - now
    let cost =
      change == 0
      ? "lige så mange naboer skilles"
      : change > 0 ? "\(number(change)) par mere skilles" : "\(number(-change)) par færre skilles"
    let flaws =
      move.flaws.map { flaw($0).lowercased() } + move.flawsLeft.map { "tilbage: \(flaw($0).lowercased())" }
    return ([municipalities(move.size), trainers(move.trainers), cost] + flaws).joined(separator: " · ")
  }
  var moveAndRepair: String { "Flyt, og lad resten falde på plads" }
  var keepTogether: String { "Skal være sammen" }
  var keepApart: String { "Skal være hver for sig" }
  var otherMunicipality: String { "Den anden kommune" }
  var chooseAMunicipality: String { "Vælg en kommune." }
}
