extension English {
  var proposalTitle: String { "Proposed networks" }
  var proposalLead: String {
    "Neighbouring municipalities, connected over land, in networks of a size that lasts. As few neighbours as "
      + "possible are kept apart. You change it until it fits, and nothing happens before you make the networks."
  }
  var makeProposal: String { "Make a proposal" }
  var whoTakesPart: String { "Who takes part?" }
  func scope(_ scope: ProposalTerms.Scope) -> (name: String, note: String) {
    switch scope {
    case .active:
      ("Municipalities with people in the programme", "Private providers go with the one they lie in.")
    case .all: ("All municipalities", "Those who have not joined yet as well.")
    }
  }
  var smallestNetwork: String { "At least so many municipalities in a network" }
  var largestNetwork: String { "At most so many municipalities in a network" }
  var howManyNetworks: String { "Number of networks" }
  var howManyNetworksHint: String { "Leave it empty, and the best number is found." }
  var ferriesCount: String { "Count ferries" }
  var ferriesCountHint: String {
    "Else islands without a bridge stand alone, with advice on whom they can go with."
  }
  var howMuchIsKept: String { "How much is to stay as it is?" }
  var howMuchIsKeptHint: String {
    "So many neighbours may rather be kept apart than one municipality moved from the network it is in."
  }
  func keeping(_ pairs: Int) -> String {
    switch pairs {
    case 0: "Nothing: find the best networks anew"
    case 1: "1 pair of neighbours"
    default: "\(number(pairs)) pairs of neighbours"
    }
  }
  func wrongNumber(_ range: ClosedRange<Int>) -> String {
    "Write a number from \(number(range.lowerBound)) to \(number(range.upperBound))."
  }
  var largestBelowSmallest: String { "The largest can't be smaller than the smallest." }

  func refused(_ refusal: ProposalRefusal, _ name: (String) -> String) -> String {
    switch refusal {
    case .nobody: "No municipality has people in the programme yet, so there is nothing to propose."
    case .tooLarge(let size, let places):
      "There are \(municipalities(places)) in all, so a network can't have \(number(size))."
    case .tooMany(let networks, let most):
      "\(number(networks)) networks of that size are impossible: there are municipalities for \(number(most)) at most."
    case .tooFew(let networks, let fewest):
      "\(number(networks)) networks of that size can't hold all: it takes \(number(fewest)) at least."
    case .contradiction(let one, let other):
      "\(name(one)) and \(name(other)) can't be both together and apart."
    case .togetherTooMany(let codes):
      "\(list(codes.map(name))) are to be together, but are more than a network has room for."
    }
  }

  func around(_ municipality: String) -> String { "\(municipality) and around" }
  func pairsCutLine(_ proposal: Proposal) -> String {
    "\(number(proposal.pairsCut)) of \(number(proposal.pairs)) pairs of neighbours are kept apart. "
      + (proposal.isBest ? provenBest : notProven)
  }
  var networksFigure: String { "networks" }
  var municipalitiesFigure: String { "municipalities in them" }
  func pairsFigure(of pairs: Int) -> String { "of \(number(pairs)) pairs of neighbours kept apart" }
  var provenBest: String { "It is proven that nothing meets these wishes better." }
  var notProven: String { "It is good, but it is not proven that nothing is better." }
  func changeCost(before: Int, after: Int, moved: Int) -> String {
    let cost =
      switch after - before {
      case 0: "As many neighbours are kept apart as before (\(number(after)))."
      case 1...:
        "\(number(after - before)) more pairs of neighbours are kept apart: \(number(before)) before, \(number(after)) now."
      default:
        "\(number(before - after)) fewer pairs of neighbours are kept apart: \(number(before)) before, \(number(after)) now."
      }
    return
      "\(cost) \(moved == 0 ? "No municipality was moved." : moved == 1 ? "1 municipality was moved." : "\(number(moved)) municipalities were moved.")"
  }
  func newcomers(_ names: [String]) -> String {
    "\(list(names)) joined after the proposal was made. Run it again to give them a place."
  }
  func networksLetGo(_ names: [String]) -> String {
    "The proposal does not carry on \(list(names)). It is left with the sites that remain until you close it yourself."
  }
  var proposalMap: String { "The networks on the map" }
  func proposalMapDescription(_ parts: Int) -> String {
    "The municipalities as tiles, \(number(parts)) networks. The same colour and letter is the same network; the table below says the same."
  }
  func proposalTile(_ municipality: String, _ part: String?) -> String {
    part.map { "\(municipality): network \($0)" } ?? "\(municipality): in no network"
  }
  func municipalities(_ count: Int) -> String {
    count == 1 ? "1 municipality" : "\(number(count)) municipalities"
  }
  func trainers(_ count: Int) -> String { count == 1 ? "1 trainer" : "\(number(count)) trainers" }
  var trainersColumn: String { "Trainers" }
  var municipalitiesColumn: String { "Municipalities" }
  var flawsColumn: String { "Mind" }
  var nothingWrong: String { "–" }
  func flaw(_ flaw: Proposal.Flaw) -> String {
    switch flaw {
    case .tooSmall: "Too few municipalities"
    case .tooLarge: "Too many municipalities"
    case .notConnected: "Not connected over land"
    case .fewTrainers: "Fewer than \(number(ProposalTerms.leastTrainers)) trainers"
    }
  }
  var locked: String { "Locked" }
  var carriesOn: String { "Stands today" }
  var lock: String { "Lock" }
  var unlock: String { "Unlock" }
  var giveName: String { "Save the name" }
  var aloneTitle: String { "In no network" }
  func alone(_ alone: Alone, _ name: (String) -> String) -> String {
    let who = list(alone.codes.map(name))
    let way = alone.nearest.map { " \(name($0)) lies nearest." } ?? ""
    return switch alone.reason {
    case .island(let harbours):
      harbours.isEmpty
        ? "\(who) has no neighbours.\(way)"
        : "\(who) is an island without a bridge. The ferry goes to \(list(harbours.map(name))): count ferries, or put it with \(alone.nearest.map(name) ?? "another")."
    case .noNeighbour: "\(who) has no neighbour who takes part.\(way)"
    case .tooFew:
      alone.codes.count == 1
        ? "\(who) is too little for a network.\(way)"
        : "\(who) are connected, but too few for a network.\(way)"
    case .leftOver: "\(who) could not be fitted into a network of that size.\(way)"
    }
  }
  func putWith(_ municipality: String) -> String { "Put with \(municipality)" }
  var straysTitle: String { "Places in no municipality" }
  var straysLead: String {
    "They lie in no municipality, so nothing says with whom they go. Give them one, or put them into a network afterwards:"
  }
  var wishesTitle: String { "Your wishes" }
  var noWishes: String { "None yet. Choose a municipality to move it, or to tie it to another." }
  func wish(_ wish: ProposalDraft.Wish, _ name: (String) -> String) -> String {
    switch wish.kind {
    case .together: "\(name(wish.pair.one)) and \(name(wish.pair.other)) stay together"
    case .apart: "\(name(wish.pair.one)) and \(name(wish.pair.other)) are kept apart"
    }
  }
  var dropWish: String { "Drop the wish" }
  var runAgain: String { "Run again" }
  var discardDraft: String { "Throw it away" }
  var makeTheNetworks: String { "Make the networks" }
  func makeTheNetworksTitle(_ count: Int) -> String { "Make the \(number(count)) networks?" }
  func makeTheNetworksConsequence(new: Int, changed: Int) -> String {
    makeTheNetworksCount(new: new, changed: changed) + " "
      + "Everybody who works at the sites can read their new room at once, and no longer one they leave."
      + (new > 0 ? " Then you choose the first host of the new ones." : "")
  }
  private func makeTheNetworksCount(new: Int, changed: Int) -> String {
    switch (new, changed) {
    case (0, _):
      "No new ones are made; the \(number(changed)) that stand get the municipalities the proposal gives them."
    case (_, 0): "\(number(new)) new ones are made."
    default:
      "\(number(new)) new ones are made, and \(number(changed)) that stand get the municipalities the proposal gives them."
    }
  }
  var notNow: String { "Not now" }
  func nameTaken(_ name: String) -> String {
    "“\(name)” is used twice or is another network's name. Give it another."
  }

  func placeTitle(_ municipality: String) -> String { "\(municipality) in the proposal" }
  func placeIsIn(_ part: String?) -> String { part.map { "Now in \($0)." } ?? "Now in no network." }
  var whereTo: String { "Move to" }
  func moveNote(_ move: ProposalMove, now: Int) -> String {
    let change = move.pairsCut - now
    let cost =
      change == 0
      ? "as many neighbours kept apart"
      : change > 0 ? "\(number(change)) more pairs kept apart" : "\(number(-change)) fewer pairs kept apart"
    let flaws =
      move.flaws.map { flaw($0).lowercased() }
      + move.flawsLeft.map { "left behind: \(flaw($0).lowercased())" }
    return ([municipalities(move.size), trainers(move.trainers), cost] + flaws).joined(separator: " · ")
  }
  var moveAndRepair: String { "Move it, and let the rest fall into place" }
  var keepTogether: String { "Stay together" }
  var keepApart: String { "Are kept apart" }
  var otherMunicipality: String { "The other municipality" }
  var chooseAMunicipality: String { "Choose a municipality." }
}
