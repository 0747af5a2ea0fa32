import HTTPTypes
import Markup
import Storage

/// The coordinator's draft of networks.
let proposalRoutes: [Route] = [
  .get("/programme/proposal", showProposal),
  .post("/programme/proposal", makeProposal),
  .get("/programme/proposal/places", showPlace),
  .post("/programme/proposal/moves", movePlace),
  .post("/programme/proposal/wishes", addWish),
  .post("/programme/proposal/wishes/removal", dropWish),
  .post("/programme/proposal/locks", lockPart),
  .post("/programme/proposal/names", namePart),
  .post("/programme/proposal/runs", runAgain),
  .post("/programme/proposal/removal", discardProposal),
  .get("/programme/proposal/networks", confirmNetworks),
  .post("/programme/proposal/networks", makeNetworks),
]

extension Path {
  static let proposal = Path("/programme/proposal")
  static let proposalMoves = Path("/programme/proposal/moves")
  static let proposalWishes = Path("/programme/proposal/wishes")
  static let proposalWishRemoval = Path("/programme/proposal/wishes/removal")
  static let proposalLocks = Path("/programme/proposal/locks")
  static let proposalNames = Path("/programme/proposal/names")
  static let proposalRuns = Path("/programme/proposal/runs")
  static let proposalRemoval = Path("/programme/proposal/removal")
  static let proposalNetworks = Path("/programme/proposal/networks")

  static func proposalPlace(_ code: String) -> Path { Path("/programme/proposal/places").with("place", code) }
}

@Sendable private func showProposal(_ visit: Visit) throws -> Answer {
  let desk = try ProposalDesk(visit)
  guard let draft = desk.draft else {
    return .page(try desk.startPage(ProposalForm(), refusal: nil))
  }
  return .page(try desk.page(draft))
}

/// Makes a proposal in the place of the draft there was.
@Sendable private func makeProposal(_ visit: Visit) throws -> Answer {
  let desk = try ProposalDesk(visit)
  let form = ProposalForm(visit.call.form)
  guard let terms = form.terms else { return .page(try desk.startPage(form, refusal: nil, isWrong: true)) }
  do {
    let ground = try desk.ground(terms.scope)
    try ProposalDraft(terms, on: ground, standing: try desk.networkNames(), named: desk.name).save(
      Deed(visit))
  } catch let refusal as ProposalRefusal {
    return .page(try desk.startPage(form, refusal: visit.phrases.refused(refusal, municipalityName)))
  }
  return .see(.proposal)
}

@Sendable private func showPlace(_ visit: Visit) throws -> Answer {
  let desk = try ProposalDesk(visit)
  guard let draft = desk.draft, let place = Municipality.named[visit.call.query["place"]] else {
    throw Refusal.notFound
  }
  return .page(try desk.placePage(place, draft))
}

@Sendable private func movePlace(_ visit: Visit) throws -> Answer {
  let form = visit.call.form
  return try ProposalDesk(visit).change(from: form["place"]) { draft, ground in
    guard ground[form["place"]] != nil, let part = draft.part(of: form["to"]) else { return false }
    draft.move(form["place"], to: part, on: ground)
    return true
  }
}

@Sendable private func addWish(_ visit: Visit) throws -> Answer {
  let form = visit.call.form
  return try ProposalDesk(visit).change(from: form["one"]) { draft, ground in
    guard let kind = ProposalDraft.Wish.Kind(rawValue: form["kind"]), form["one"] != form["other"],
      ground[form["one"]] != nil, ground[form["other"]] != nil
    else { return false }
    draft.wish(kind, form["one"], form["other"])
    return true
  }
}

@Sendable private func dropWish(_ visit: Visit) throws -> Answer {
  let pair = CodePair(visit.call.form["one"], visit.call.form["other"])
  return try ProposalDesk(visit).change(from: nil) { draft, _ in
    draft.wishes.removeAll { $0.pair == pair }
    return true
  }
}

@Sendable private func runAgain(_ visit: Visit) throws -> Answer {
  try ProposalDesk(visit).change(from: nil) { _, _ in true }
}

/// Locks a network or lets it go. Nothing moves by that alone.
@Sendable private func lockPart(_ visit: Visit) throws -> Answer {
  try ProposalDesk(visit).keep { draft in
    guard let part = draft.part(of: visit.call.form["place"]) else { return nil }
    draft.parts[part].isLocked = visit.call.form["locked"] == "yes"
    return part
  }
}

@Sendable private func namePart(_ visit: Visit) throws -> Answer {
  let name = lineOfText(visit.call.form["name"])
  let desk = try ProposalDesk(visit)
  guard let draft = desk.draft else { throw Refusal.notFound }
  if let problem = try visit.problem(with: name, except: nil) {
    return .page(try desk.page(draft, problem: visit.phrases.problem(problem, longest: Network.longestName)))
  }
  return try desk.keep { draft in
    guard let part = draft.part(of: visit.call.form["place"]), draft.parts[part].network == nil else {
      return nil
    }
    draft.parts[part].name = name
    return part
  }
}

@Sendable private func discardProposal(_ visit: Visit) throws -> Answer {
  _ = try ProposalDesk(visit)
  try ProposalDraft.discard(Deed(visit))
  return .see(.networks, saying: .deleted)
}

@Sendable private func confirmNetworks(_ visit: Visit) throws -> Answer {
  let desk = try ProposalDesk(visit)
  guard let draft = desk.draft else { throw Refusal.notFound }
  let phrases = visit.phrases
  let changed = draft.parts.count { $0.network != nil }
  let page = Confirmation(
    title: phrases.makeTheNetworksTitle(draft.parts.count),
    words: phrases.makeTheNetworksConsequence(new: draft.parts.count - changed, changed: changed),
    action: Path.proposalNetworks, token: visit.formToken, submit: phrases.makeTheNetworks,
    isDangerous: false,
    cancel: phrases.notNow, back: Path.proposal)
  return .page(Page(phrases.makeTheNetworks, in: .rooms, main: page.html))
}

/// Makes the networks. Whatever stands in the way is said, and then nothing of it is made. Nobody lets themself into
/// a room by it.
@Sendable private func makeNetworks(_ visit: Visit) throws -> Answer {
  let desk = try ProposalDesk(visit)
  guard let draft = desk.draft else { throw Refusal.notFound }
  for part in draft.parts where part.network == nil {
    let isTwice = draft.parts.count { $0.name == part.name } > 1
    if try isTwice || visit.problem(with: part.name, except: nil) != nil {
      return .page(try desk.page(draft, problem: visit.phrases.nameTaken(part.name)))
    }
  }
  try draft.makeNetworks(on: try desk.ground(draft.terms.scope), Deed(visit))
  let spaces = try visit.gate.spaces(readBy: visit.viewer.person, on: visit.today, in: visit.db)
  guard Set(spaces).isSubset(of: visit.viewer.spaces) else {
    return .page(try desk.page(draft, problem: visit.phrases.notYourOwnRoom))
  }
  return .see(.networks, saying: .saved)
}
