/// One thing that is wrong in a model file. Its words are `ModelPhrases.reason`.
struct ModelProblem: Hashable, Sendable {
  let place: FilePosition
  let reason: Reason

  enum Reason: Hashable, Sendable {
    case tooLarge(bytes: Int)
    case notUTF8
    case nulByte
    /// An anchor: what stands there could be repeated a billion times.
    case anchor
    /// With the words of the YAML library, which are English.
    case notYAML(String)
    case tooDeep
    case expected(Shape)
    case unknownKey(String, meant: String?)
    case missingKey(String)
    case missingTranslation(Language)
    case unequalBullets(danish: Int, english: Int)
    case tooLong(limit: Int)
    case tooMany(limit: Int)
    case outside(ClosedRange<Int>)
    case notASlug(String)
    case repeated(String, firstLine: Int)
    case unknown(Kind, String, meant: String?)
    case unknownPlaceholder(String)
    case labelWithoutEvidence
    case evidenceWithoutLabel
    case trainerMinutes(Int)
    case coreIsOptional
    case coreIsDropped(Step.ID)
    case notOptional(Step.ID)
    case mergeLacksTarget(Step.ID)
    case mergeLoops([Step.ID])
    /// The steps in the order they wait for each other; the last waits for the first.
    case waitsLoop([Step.ID])
    case phaseWithoutSteps
    case ruleWithoutCase
    case ruleWithTwoCases
    case changeIsUnclear
  }

  /// What could have stood there.
  enum Shape: Hashable, Sendable, CaseIterable {
    case mapping, list, text, wholeNumber, decimal, yesOrNo
  }

  /// What a word should have been the name of.
  enum Kind: Hashable, Sendable, CaseIterable {
    case phase, role, question, choice, step, material, barrier, source, evidence, questionKind, fact
  }
}
