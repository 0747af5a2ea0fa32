extension Step {
  /// What stands in a field.
  subscript(field: StepField) -> FieldValue {
    switch field {
    case .title: .text(title)
    case .why: .text(why)
    case .bullets: .bullets(bullets)
    case .done: .text(done)
    case .evidence: .evidence(evidence)
    case .asks: asks.map(FieldValue.text) ?? .absent
    case .phase: .phase(phase)
    case .week: .number(week)
    case .owner: .owner(owner)
    case .minutes: .minutes(minutes)
    case .parts: .number(parts)
    case .times: .number(times)
    case .waits: .steps(waits)
    case .materials: .materials(materials)
    case .barriers: .barriers(barriers)
    }
  }

  /// The step with another value in a field; unchanged when the value is not of the field's kind.
  func with(_ field: StepField, _ value: FieldValue) -> Step {
    var step = self
    switch (field, value) {
    case (.title, .text(let text)): step.title = text
    case (.why, .text(let text)): step.why = text
    case (.bullets, .bullets(let lines)): step.bullets = lines
    case (.done, .text(let text)): step.done = text
    case (.evidence, .evidence(let evidence)): step.evidence = evidence
    case (.asks, .text(let text)): step.asks = text
    case (.asks, .absent): step.asks = nil
    case (.phase, .phase(let phase)): step.phase = phase
    case (.week, .number(let week)): step.week = week
    case (.owner, .owner(let role)): step.owner = role
    case (.minutes, .minutes(let minutes)): step.minutes = minutes
    case (.parts, .number(let parts)): step.parts = parts
    case (.times, .number(let times)): step.times = times
    case (.waits, .steps(let ids)): step.waits = ids
    case (.materials, .materials(let ids)): step.materials = ids
    case (.barriers, .barriers(let ids)): step.barriers = ids
    default: break
    }
    return step
  }
}
