@testable import Modgift

extension Step {
  /// A step with nothing said of it but what a test is about.
  static func bare(
    _ id: Step.ID, week: Int = 1, owner: ModelRole = .trainer, minutes: Minutes = Minutes(), times: Int = 1,
    waits: [Step.ID] = [], title: String? = nil
  ) -> Step {
    Step(
      id: id, phase: "before", week: week, owner: owner, minutes: minutes, times: times, waits: waits,
      title: LocalText(inAll: title ?? id.text), why: LocalText(inAll: "why"),
      bullets: LocalBullets(inAll: ["do"]), done: LocalText(inAll: "done"))
  }
}
