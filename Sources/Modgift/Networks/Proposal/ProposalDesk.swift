import HTTPTypes
import Markup
import Storage

/// A coordinator at the draft: what its pages and acts need. For anybody else there is no such thing.
struct ProposalDesk {
  private let visit: Visit
  let draft: ProposalDraft?

  init(_ visit: Visit) throws {
    guard visit.viewer.mayMakeNetworks else { throw Refusal.notFound }
    self.visit = visit
    draft = try ProposalDraft.current(in: visit.db)
  }

  func ground(_ scope: ProposalTerms.Scope) throws -> ProposalGround {
    try ProposalGround(scope, visit.gate, on: visit.today, in: visit.db)
  }

  func networkNames() throws -> [Network.ID: String] {
    try Network.standingNames(visit.gate, in: visit.db)
  }

  /// The name a new network has at first: its largest municipality's.
  func name(_ codes: [String]) -> String {
    let largest = codes.compactMap { Municipality.named[$0] }.max { $0.population < $1.population }
    return visit.phrases.around(largest?.name ?? "")
  }

  /// Changes the draft, finds the best around the change and keeps it. What is impossible is said where it was
  /// asked for, and the draft stays as it was.
  func change(from place: String?, _ act: (inout ProposalDraft, ProposalGround) -> Bool) throws -> Answer {
    guard let draft else { throw Refusal.notFound }
    let ground = try ground(draft.terms.scope)
    var isMeant = true
    do {
      let changed = try draft.changed(on: ground, named: name) { isMeant = act(&$0, ground) }
      guard isMeant else { throw Refusal.notFound }
      try changed.save(Deed(visit))
      return .see(.proposal)
    } catch let refusal as ProposalRefusal {
      let words = visit.phrases.refused(refusal, municipalityName)
      guard let municipality = place.flatMap({ Municipality.named[$0] }) else {
        return .page(try page(draft, problem: words))
      }
      return .page(try placePage(municipality, draft, problem: words))
    }
  }

  /// Keeps a change of the draft that moves nothing, and shows the part it was of.
  func keep(_ act: (inout ProposalDraft) -> Int?) throws -> Answer {
    guard var draft, let part = act(&draft) else { throw Refusal.notFound }
    (draft.cutBefore, draft.moved) = (nil, nil)
    try draft.save(Deed(visit))
    return .see(Path.proposal.at("part-\(part)"), saying: .saved)
  }

  func page(_ draft: ProposalDraft, problem: String? = nil) throws -> Page {
    let ground = try ground(draft.terms.scope)
    let carried = Set(draft.parts.compactMap(\.network))
    let letGo = try networkNames().filter { !carried.contains($0.key) }.values.sorted()
    let page = ProposalPage(
      draft: draft, proposal: draft.proposal(on: ground), ground: ground, letGo: letGo, problem: problem,
      token: visit.formToken)
    return Page(
      visit.phrases.proposalTitle, in: .rooms, status: problem == nil ? .ok : .unprocessableContent,
      main: page.html(visit.phrases))
  }

  func startPage(_ form: ProposalForm, refusal: String?, isWrong: Bool = false) throws -> Page {
    let page = ProposalStartPage(
      form: form, hasNetworks: try !networkNames().isEmpty, refusal: refusal, token: visit.formToken)
    return Page(
      visit.phrases.proposalTitle, in: .rooms,
      status: refusal == nil && !isWrong ? .ok : .unprocessableContent, main: page.html(visit.phrases))
  }

  func placePage(_ municipality: Municipality, _ draft: ProposalDraft, problem: String? = nil) throws -> Page
  {
    let ground = try ground(draft.terms.scope)
    guard ground[municipality.code] != nil else { throw Refusal.notFound }
    let beside = Set(Neighbourhood.all.compactMap { $0.other(than: municipality.code) })
    let others = ground.places.map(\.municipality).filter { $0.code != municipality.code }
    let page = ProposalPlacePage(
      municipality: municipality, draft: draft, pairsCut: draft.proposal(on: ground).pairsCut,
      moves: ProposalMove.all(of: municipality.code, in: draft, on: ground),
      others: others.filter { beside.contains($0.code) } + others.filter { !beside.contains($0.code) },
      problem: problem, token: visit.formToken)
    return Page(
      visit.phrases.placeTitle(municipality.name), in: .rooms,
      status: problem == nil ? .ok : .unprocessableContent, main: page.html(visit.phrases))
  }
}

/// A municipality's name by its code.
func municipalityName(_ code: String) -> String { Municipality.named[code]?.name ?? code }
