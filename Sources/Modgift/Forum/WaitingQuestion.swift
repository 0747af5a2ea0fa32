import Storage

/// A question nobody has answered, and why it is shown to this viewer.
struct WaitingQuestion: Sendable {
  let topic: Topic.ID
  let openedAt: Timestamp
  /// What the asker does.
  let work: Work
  /// How near that is to the viewer's work.
  let nearness: Nearness

  /// The questions of others that nobody has answered and that are nearest to the viewer's work, among equals those
  /// that waited longest. They are chosen among the oldest few of each space.
  static func nearest(_ few: Int, _ sight: Sight) throws -> [WaitingQuestion] {
    try oldest(sight).nearest(few)
  }

  private static func oldest(_ sight: Sight) throws -> [WaitingQuestion] {
    let questions = try TopicsOfEachSpace(
      choice: .longestWaiting, spaces: sight.viewer.spaces, ofEach: 8, inAll: 24
    ).found(sight)
    guard !questions.isEmpty else { return [] }
    let works = try Work.of(questions.map(\.author) + [sight.viewer.person], sight)
    let mine = works[sight.viewer.person] ?? .unknown
    return questions.map { question in
      let work = works[question.author] ?? .unknown
      return WaitingQuestion(
        topic: question.id, openedAt: question.moment, work: work,
        nearness: Modgift.nearness(of: mine, to: work))
    }
  }
}

extension [WaitingQuestion] {
  /// Those nearest to the viewer's work, the others in the order they have.
  fileprivate func nearest(_ few: Int) -> [WaitingQuestion] {
    let weighed = enumerated().map { (place: $0.offset, question: $0.element) }
    let ordered = weighed.sorted { one, other in
      let (nearness, others) = (one.question.nearness, other.question.nearness)
      return nearness == others ? one.place < other.place : nearness > others
    }
    return ordered.prefix(few).map(\.question)
  }
}
