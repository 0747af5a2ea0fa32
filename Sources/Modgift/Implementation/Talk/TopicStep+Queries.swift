import Storage

/// A step that a conversation is tied to.
struct TopicStep: Sendable, RowDecodable, Equatable {
  let model: Model.ID
  let step: Step.ID

  init(model: Model.ID, step: Step.ID) {
    self.model = model
    self.step = step
  }

  init(from row: inout Row) throws {
    model = try row.next()
    step = try row.next()
  }

  /// The steps a topic is tied to, when the viewer may read it.
  static func of(_ topic: Topic.ID, _ sight: Sight) throws -> [TopicStep] {
    try sight.db.all(
      TopicStep.self,
      """
      SELECT tied.model, tied.step FROM \(sight.visible(.topicStep)) AS tied
      WHERE tied.topic_id = \(topic) ORDER BY tied.tied_at, tied.step
      """)
  }

  /// The conversations tied to this step that the viewer may read: those in which something helped, then the latest.
  func topics(_ count: Int, _ sight: Sight) throws -> [TopicLine] {
    try topicLines(
      sight,
      where: """
        topic.id IN (SELECT tied.topic_id FROM \(sight.visible(.topicStep)) AS tied
          WHERE tied.model = \(model) AND tied.step = \(step))
        """,
      orderedBy: "topic.helped_post_id IS NULL, topic.last_posted_at DESC, topic.id DESC", limit: count)
  }

  /// The same step in the plans of the viewer's own sites.
  static func inOwnPlans(_ steps: [Step.ID], _ sight: Sight) throws -> [Step.ID: PlanStep.ID] {
    guard !steps.isEmpty, !sight.viewer.workplaces.isEmpty else { return [:] }
    let found = try sight.db.all(
      OwnStep.self,
      """
      SELECT plan_step.step, plan_step.id FROM plan_step
      WHERE plan_step.step IN (\(list: steps)) AND plan_step.site_id IN (\(list: sight.viewer.workplaces))
      ORDER BY plan_step.site_id
      """)
    return Dictionary(found.map { ($0.step, $0.id) }) { first, _ in first }
  }
}

private struct OwnStep: RowDecodable {
  let step: Step.ID
  let id: PlanStep.ID

  init(from row: inout Row) throws {
    step = try row.next()
    id = try row.next()
  }
}
