import Storage

extension PlanEventLine {
  /// The last change of a plan's answers, while it can be taken back: nobody has touched since what it changed, and
  /// the plan still follows the version of its model.
  static func answersToUndo(_ content: PlanContent, _ sight: Sight) throws -> PlanEventLine? {
    let number = try sight.db.first(
      Int.self,
      """
      SELECT event.number FROM \(sight.visible(.planEvent)) AS event
      WHERE event.plan_id = \(content.plan.id)
        AND event.act IN (\(PlanEvent.Act.answered), \(PlanEvent.Act.answersUndone), \(PlanEvent.Act.updated))
      ORDER BY event.number DESC LIMIT 1
      """)
    guard let number, let event = try one(number, of: content.plan.id, sight), event.act == .answered,
      let change = try PlanEvent.change(number, of: content.plan.id, sight),
      change.stands(as: number, in: content)
    else { return nil }
    return event
  }
}
