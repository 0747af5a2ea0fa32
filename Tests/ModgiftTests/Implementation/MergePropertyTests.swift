import Testing

@testable import Modgift

/// Years of edits by a site and updates of the model, in every order.
struct MergePropertyTests {
  @Test(arguments: 0..<60) func `no word of the site's is lost but by taking what replaces it`(seed: UInt64) {
    var story = Story(seed: seed)
    for _ in 0..<40 {
      story.goOn()
      #expect(story.lost == [], "seed \(seed)")
    }
    #expect(story.wordsWritten > 5)
  }

  @Test(arguments: 0..<60) func `the same version twice changes nothing`(seed: UInt64) {
    var story = Story(seed: seed)
    for _ in 0..<10 { story.goOn() }
    let merge = story.update()
    let all = merge.takingAll
    // Whether the plan is taken to stand on the old version or the new one.
    #expect(Merge(base: merge.base, ours: all, theirs: merge.theirs).offers == [])
    #expect(Merge(base: merge.theirs, ours: all, theirs: merge.theirs).offers == [])
    let none = merge.taking([])
    #expect(Merge(base: merge.theirs, ours: none, theirs: merge.theirs).offers == [])
    #expect(Merge(base: merge.theirs, ours: none, theirs: merge.theirs).takingAll == none)
  }
}

/// A site and a model that both go on changing.
private struct Story {
  private var source: SeededGenerator
  private var model: [Step]
  private var plan: [Step]
  /// The site's own words that must still stand, by where they do.
  private var words: [Step.ID: [StepField: FieldValue]] = [:]
  private var number = 0
  private(set) var wordsWritten = 0

  private static let wordFields = StepField.allCases.filter(\.isWords)

  init(seed: UInt64) {
    source = SeededGenerator(seed: seed)
    model = (0..<6).map { Step.bare(Slug("s\($0)") ?? "s", week: $0 + 1) }
    plan = model
  }

  /// Words of the site that are no longer where it wrote them.
  var lost: [FieldValue] {
    words.flatMap { id, fields in
      let step = plan.first { $0.id == id }
      return fields.filter { step?[$0.key] != $0.value }.map(\.value)
    }
  }

  /// A site writes, sets aside or adds; or the model moves on, and some of what it brings is taken.
  mutating func goOn() {
    switch Int.random(in: 0..<6, using: &source) {
    case 0, 1, 2: write()
    case 3: add()
    case 4: setAside()
    default:
      let merge = update()
      let taken = merge.offers.filter { _ in source.happens(0.4) }
      for offer in taken { forget(offer) }
      plan = merge.taking(Set(taken.map(\.id)))
      model = merge.theirs
    }
  }

  /// A new version: some fields changed, a step gone, a step new.
  mutating func update() -> Merge {
    var new = model
    for index in new.indices where source.happens(0.5) {
      let field = source.pick(Story.wordFields) ?? .title
      new[index] = new[index].with(field, newWords(for: field))
    }
    if source.happens(0.3), !new.isEmpty { new.remove(at: Int.random(in: 0..<new.count, using: &source)) }
    if source.happens(0.5) {
      number += 1
      new.insert(.bare(Slug("n\(number)") ?? "n"), at: Int.random(in: 0...new.count, using: &source))
    }
    return Merge(base: model, ours: plan, theirs: new)
  }

  private mutating func write() {
    guard let index = plan.indices.randomElement(using: &source) else { return }
    let field = source.pick(Story.wordFields) ?? .title
    let value = newWords(for: field)
    plan[index] = plan[index].with(field, value)
    words[plan[index].id, default: [:]][field] = value
    wordsWritten += 1
  }

  private mutating func add() {
    number += 1
    let step = Step.bare(Slug("own-\(number)") ?? "own", title: "own \(number)")
    plan.append(step)
    words[step.id] = [.title: step[.title]]
    wordsWritten += 1
  }

  private mutating func setAside() {
    guard let index = plan.indices.randomElement(using: &source) else { return }
    words[plan.remove(at: index).id] = nil
  }

  private mutating func forget(_ offer: Offer) {
    switch offer.what {
    case .field(let field, _, _, _): words[offer.step]?[field] = nil
    case .removal: words[offer.step] = nil
    case .addition: break
    }
  }

  private mutating func newWords(for field: StepField) -> FieldValue {
    number += 1
    return field == .bullets
      ? .bullets(LocalBullets(inAll: ["w\(number)"])) : .text(LocalText(inAll: "w\(number)"))
  }
}
