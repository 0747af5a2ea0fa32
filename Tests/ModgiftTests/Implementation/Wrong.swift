import Testing

@testable import Modgift

/// One mistake in a model file: what is written instead of something right, and what should be said of it.
struct Wrong: Sendable, CustomTestStringConvertible {
  let piece: String
  let instead: String
  let reason: ModelProblem.Reason
  /// What stands at the place, where it isn't the mistake itself.
  let at: String?

  init(_ piece: String, _ instead: String, _ reason: ModelProblem.Reason, at: String? = nil) {
    self.piece = piece
    self.instead = instead
    self.reason = reason
    self.at = at
  }

  var testDescription: String { "\(reason)" }

  static let all = texts + ids + steps + rules

  private static let texts: [Wrong] = [
    Wrong("en: The garden", "xx: The garden", .missingTranslation(.english)),
    Wrong("en: The garden", "xx: The garden", .unknownKey("xx", meant: nil)),
    Wrong("da: Almanakken", "da: ''", .missingTranslation(.danish)),
    Wrong("version: 3", "verson: 3", .unknownKey("verson", meant: "version")),
    Wrong("version: 3", "verson: 3", .missingKey("version"), at: "model: garden"),
    Wrong("version: 3", "version: three", .expected(.wholeNumber)),
    Wrong("version: 3", "version: 0", .outside(1...1_000_000)),
    Wrong("en: [Dig, Turn]", "en: [Dig]", .unequalBullets(danish: 2, english: 1)),
    Wrong("en: [Dig, Turn]", "en: Dig", .expected(.list)),
    Wrong("{da: Haven, en: The garden}", "Haven", .expected(.mapping)),
    Wrong("da: Haven", "da: [Haven]", .expected(.text)),
    Wrong("da: Haven", "da: \(String(repeating: "x", count: 121))", .tooLong(limit: 120)),
    Wrong("For {site}", "For {place}", .unknownPlaceholder("place")),
    Wrong("proposal: true, note", "proposal: perhaps, note", .expected(.yesOrNo)),
    Wrong("per-thousand: 1.2", "per-thousand: some", .expected(.decimal)),
    Wrong(
      "en: [Dig, Turn]", "en: [\(Array(repeating: "a", count: 11).joined(separator: ", "))]",
      .tooMany(limit: 10)),
    Wrong("version: 3", "version: 3\nversion: 4", .notYAML("the same key twice: version")),
    Wrong("da: Haven", "da: &haven Haven", .anchor),
  ]

  private static let ids: [Wrong] = [
    Wrong("model: garden", "model: The Garden", .notASlug("The Garden")),
    Wrong("id: mulch", "id: own-mulch", .notASlug("own-mulch")),
    Wrong(
      "id: mulch\n", "id: dig\n", .repeated("dig", firstLine: ModelFile().line(of: "- id: dig")),
      at: "id: dig\n    phase: before\n    optional"),
    Wrong("waits: [dig]", "waits: [digg]", .unknown(.step, "digg", meant: "dig")),
    Wrong("phase: after", "phase: later", .unknown(.phase, "later", meant: nil)),
    Wrong("owner: lead", "owner: leader", .unknown(.role, "leader", meant: "lead")),
    Wrong("evidence: date", "evidence: data", .unknown(.evidence, "data", meant: "date")),
    Wrong("kind: choice", "kind: chioce", .unknown(.questionKind, "chioce", meant: "choice")),
    Wrong("known: island", "known: sea", .unknown(.fact, "sea", meant: nil)),
    Wrong("materials: [spade]", "materials: [hoe]", .unknown(.material, "hoe", meant: nil)),
    Wrong("barriers: [rain]", "barriers: [snow]", .unknown(.barrier, "snow", meant: nil)),
    Wrong("sources: [almanac], p", "sources: [papers], p", .unknown(.source, "papers", meant: nil)),
    Wrong("{beds: {below: 5}}", "{bed: {below: 5}}", .unknown(.question, "bed", meant: "beds")),
    Wrong("{soil: {is: sand}}", "{soil: {is: peat}}", .unknown(.choice, "peat", meant: nil)),
  ]

  private static let steps: [Wrong] = [
    Wrong("week: 30", "week: 53", .outside(1...52)),
    Wrong("trainer: 30,", "trainer: 31,", .trainerMinutes(31)),
    Wrong(
      "core: true", "core: true\n    optional: true", .coreIsOptional, at: "optional: true\n    week: 1"),
    Wrong("    asks: {da: Hvornår?, en: When?}\n", "", .evidenceWithoutLabel, at: "evidence: date"),
    Wrong("evidence: date", "evidence: none", .labelWithoutEvidence, at: "asks: {da: Hvornår?"),
    Wrong("    phase: after\n", "    phase: before\n", .phaseWithoutSteps, at: "- {id: after"),
    Wrong("owner: manager", "owners: manager", .missingKey("owner"), at: "- id: reap"),
  ]

  private static let rules: [Wrong] = [
    Wrong("{drop: water}", "{drop: dig}", .coreIsDropped("dig"), at: "- id: few"),
    Wrong(
      "{merge: [sow, water], into: sow}", "{merge: [sow, dig], into: sow}", .coreIsDropped("dig"),
      at: "- id: many"),
    Wrong(
      "{merge: [sow, water], into: sow}", "{merge: [dig, water], into: dig}", .trainerMinutes(45),
      at: "- id: many"),
    Wrong(", water], into: sow}", ", water], into: reap}", .mergeLacksTarget("reap")),
    Wrong(
      "{merge: [sow, water], into: sow}", "{merge: [sow, reap], into: sow}",
      .mergeLoops(["sow", "mulch", "water"]),
      at: "- id: many"),
    Wrong("{add: mulch}", "{add: water}", .notOptional("water"), at: "- id: sandy"),
    Wrong("    when: {beds: {below: 5}}\n", "", .ruleWithoutCase, at: "- id: few"),
    Wrong(
      "{below: 5}}", "{below: 5}}\n    any: [{soil: {is: sand}}]", .ruleWithTwoCases,
      at: "[{soil: {is: sand}}]\n    reason: {da: Få"),
    Wrong("{move: reap, by: 4}", "{move: reap}", .changeIsUnclear),
    Wrong("{move: reap, by: 4}", "{drop: sow, add: mulch}", .changeIsUnclear),
    Wrong("{move: reap, by: 4}", "{move: rep, by: 4}", .unknown(.step, "rep", meant: "reap")),
    Wrong("{owner: sow, to: manager}", "{owner: sow, to: boss}", .unknown(.role, "boss", meant: nil)),
  ]
}
