import Testing

@testable import Modgift

/// Every field in every case of a three-way merge, with the answer that is right.
struct MergeTests {
  /// Three values of a field that differ from each other.
  private static func values(_ field: StepField) -> [FieldValue] {
    switch field {
    case .title, .why, .done, .asks: ["one", "two", "three"].map { .text(LocalText(inAll: $0)) }
    case .bullets: ["one", "two", "three"].map { .bullets(LocalBullets(inAll: [$0])) }
    case .evidence: [.evidence(.date), .evidence(.number), .evidence(.line)]
    case .phase: [.phase("before"), .phase("during"), .phase("after")]
    case .week, .times, .parts: [.number(1), .number(2), .number(3)]
    case .owner: [.owner(.manager), .owner(.lead), .owner(.trainer)]
    case .minutes: [1, 2, 3].map { .minutes(Minutes(trainer: $0)) }
    case .waits: [.steps([]), .steps(["b"]), .steps(["c"])]
    case .materials: [.materials([]), .materials(["x"]), .materials(["y"])]
    case .barriers: [.barriers([]), .barriers(["x"]), .barriers(["y"])]
    }
  }

  /// What was, what the site has and what is new, by their number; the case; whether there is an offer, and whether
  /// it is a conflict.
  private static let table: [(was: Int, ours: Int, theirs: Int, kind: MergeCase, conflict: Bool?)] = [
    (0, 0, 0, .untouched, nil),
    (0, 1, 0, .changedHere, nil),
    (0, 0, 1, .changedThere, false),
    (0, 1, 1, .same, nil),
    (0, 1, 2, .conflict, true),
  ]

  @Test(arguments: StepField.allCases)
  func `a field is offered only where the new version has changed it`(field: StepField) throws {
    let values = MergeTests.values(field)
    for row in MergeTests.table {
      func step(_ index: Int) -> Step { Step.bare("a").with(field, values[index]) }
      #expect(MergeCase(was: values[row.was], ours: values[row.ours], theirs: values[row.theirs]) == row.kind)
      let merge = Merge(base: [step(row.was)], ours: [step(row.ours)], theirs: [step(row.theirs)])
      let expected = row.conflict.map { _ in
        Offer(
          step: "a",
          what: .field(field, was: values[row.was], ours: values[row.ours], theirs: values[row.theirs]))
      }
      #expect(merge.offers == (expected.map { [$0] } ?? []))
      #expect(merge.offers.first?.isConflict == row.conflict)
      #expect(merge.taking([]) == [step(row.ours)])
      #expect(merge.takingAll == [step(row.conflict == nil ? row.ours : row.theirs)])
    }
  }

  @Test(arguments: StepField.allCases)
  func `a step removed there takes what was changed here only when that is taken`(field: StepField) throws {
    let values = MergeTests.values(field)
    let was = Step.bare("a").with(field, values[0])
    let ours = Step.bare("a").with(field, values[1])
    let untouched = Merge(base: [was], ours: [was], theirs: [])
    #expect(untouched.offers == [Offer(step: "a", what: .removal(was, changedHere: false))])
    #expect(untouched.offers.first?.isConflict == false)
    let changed = Merge(base: [was], ours: [ours], theirs: [])
    #expect(changed.offers == [Offer(step: "a", what: .removal(ours, changedHere: true))])
    #expect(changed.offers.first?.isConflict == true)
    #expect(changed.taking([]) == [ours])
    #expect(changed.takingAll == [])
  }

  @Test(arguments: StepField.allCases)
  func `a step set aside here stays so, whatever is changed there`(field: StepField) throws {
    let values = MergeTests.values(field)
    let merge = Merge(
      base: [Step.bare("a").with(field, values[0])], ours: [],
      theirs: [Step.bare("a").with(field, values[1])])
    #expect(merge.offers == [])
    #expect(merge.takingAll == [])
  }

  @Test(arguments: StepField.allCases)
  func `a step both have added is compared field by field`(field: StepField) throws {
    let values = MergeTests.values(field)
    let ours = Step.bare("a").with(field, values[0])
    let theirs = Step.bare("a").with(field, values[1])
    let merge = Merge(base: [], ours: [ours], theirs: [theirs])
    #expect(
      merge.offers == [Offer(step: "a", what: .field(field, was: nil, ours: values[0], theirs: values[1]))])
    #expect(merge.offers.first?.isConflict == true)
  }

  @Test func `a step added there is offered, and stands behind the one it stands behind there`() {
    let (a, b, c) = (Step.bare("a"), Step.bare("b"), Step.bare("c"))
    let own = Step.bare("own-thing")
    let merge = Merge(base: [a, c], ours: [a, own, c], theirs: [a, b, c])
    #expect(merge.offers == [Offer(step: "b", what: .addition(b))])
    #expect(merge.takingAll.map(\.id) == ["a", "b", "own-thing", "c"])
    #expect(merge.taking([]).map(\.id) == ["a", "own-thing", "c"])
    #expect(Merge(base: [], ours: [c], theirs: [a, c]).takingAll.map(\.id) == ["a", "c"])
  }

  @Test func `a step of the site's own is never touched`() {
    let own = Step.bare("own-thing", title: "Ours")
    #expect(Merge(base: [], ours: [own], theirs: []).offers == [])
  }

  @Test func `a step that is done stays, even where the new version has it no longer`() {
    let merge = Merge(base: [.bare("a")], ours: [.bare("a")], theirs: [], done: ["a"])
    #expect(merge.offers == [])
    #expect(merge.takingAll.map(\.id) == ["a"])
  }

  @Test func `a step that has become core is offered to who had set it aside`() {
    var core = Step.bare("a")
    core.isCore = true
    #expect(
      Merge(base: [.bare("a")], ours: [], theirs: [core]).offers == [Offer(step: "a", what: .addition(core))])
  }

  @Test func `what a step stands on follows the version, since no site can change it`() {
    var new = Step.bare("a")
    new.basis = Basis(sources: ["law"], isProposal: false, note: nil)
    #expect(Merge(base: [.bare("a")], ours: [.bare("a")], theirs: [new]).taking([]).first?.basis == new.basis)
  }
}
