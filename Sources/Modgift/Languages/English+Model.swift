extension English {
  func reason(_ reason: ModelProblem.Reason) -> String {
    switch reason {
    case .tooLarge(let bytes): "The file is too large: at most \(number(bytes / 1_000_000)) MB."
    case .notUTF8: "The file isn't UTF-8. Save it again as UTF-8."
    case .nulByte: "There is a NUL here, which belongs in no text. Delete it."
    case .anchor:
      "“&” before a word isn't read, for it is an anchor in YAML. Write “and”, or write the text out."
    case .notYAML(let words): "This can't be read as YAML (\(words)). Look at indents, colons and quotes."
    case .tooDeep: "This is indented in too many layers."
    case .expected(let shape): "There should be \(name(of: shape)) here."
    case .unknownKey(let key, let meant): "“\(key)” is no key that belongs here.\(asking(meant))"
    case .missingKey(let key): "“\(key)” is missing here."
    case .missingTranslation(let language):
      "The text in \(language == .danish ? "Danish (da)" : "English (en)") is missing."
    case .unequalBullets(let danish, let english):
      "There are \(danish) lines in Danish and \(english) in English. There should be as many in both."
    case .tooLong(let limit): "The text is too long: at most \(number(limit)) characters."
    case .tooMany(let limit): "These are too many: at most \(number(limit))."
    case .outside(let range):
      "The number should be between \(number(range.lowerBound)) and \(number(range.upperBound))."
    default: reasonAboutSteps(reason)
    }
  }

  private func reasonAboutSteps(_ reason: ModelProblem.Reason) -> String {
    switch reason {
    case .notASlug(let text):
      "“\(text)” can't be an id. Use small letters a–z, digits and hyphens; “own-” is for sites' own steps."
    case .repeated(let id, let line): "“\(id)” is taken already, on line \(line)."
    case .unknown(let kind, let id, let meant): "There is no \(name(of: kind)) “\(id)”.\(asking(meant))"
    case .unknownPlaceholder(let name):
      "“{\(name)}” can't be filled in. Use {site}, {manager}, {lead}, {today}, {network} or the id of a question."
    case .labelWithoutEvidence: "“asks” is here, but “evidence” says that nothing is asked for."
    case .evidenceWithoutLabel: "Something is asked for, but “asks” doesn't say what."
    case .trainerMinutes(let minutes):
      "A trainer needs \(minutes) minutes in one go. It may be \(Minutes.trainerLimit) at most: split the step."
    case .coreIsOptional: "A core step can't be optional."
    case .coreIsDropped(let id): "“\(id)” is a core step. It can neither be dropped nor merged into another."
    case .notOptional(let id): "“\(id)” is always there. Only a step with “optional: true” can be added."
    case .mergeLacksTarget(let id): "Write at least two steps in “merge”, with “\(id)” among them."
    case .mergeLoops(let loop): "Merged, the steps would wait for each other in a ring: \(ring(loop))."
    case .waitsLoop(let loop): "The steps wait for each other in a ring: \(ring(loop))."
    case .phaseWithoutSteps: "The phase has no steps that are always there."
    case .ruleWithoutCase: "The rule doesn't say when. Write “when” or “any” with at least one question."
    case .ruleWithTwoCases: "Use either “when” or “any”, not both."
    case .changeIsUnclear:
      "Write one of add, drop, merge, move (by or to), owner or reword, with what it changes."
    default: ""
    }
  }

  private func asking(_ meant: String?) -> String { meant.map { " Did you mean “\($0)”?" } ?? "" }

  private func ring(_ loop: [Step.ID]) -> String {
    (loop + loop.prefix(1)).map(\.text).joined(separator: " → ")
  }

  private func name(of shape: ModelProblem.Shape) -> String {
    switch shape {
    case .mapping: "keys with values (“key: value”)"
    case .list: "a list"
    case .text: "a text"
    case .wholeNumber: "a whole number"
    case .decimal: "a number such as 1.2"
    case .yesOrNo: "yes or no"
    }
  }

  private func name(of kind: ModelProblem.Kind) -> String {
    switch kind {
    case .phase: "phase"
    case .role: "role"
    case .question: "question"
    case .choice: "answer"
    case .step: "step"
    case .material: "material"
    case .barrier: "barrier"
    case .source: "source"
    case .evidence: "evidence"
    case .questionKind: "kind of question"
    case .fact: "fact"
    }
  }
}
