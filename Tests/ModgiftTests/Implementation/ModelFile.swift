import Foundation

@testable import Modgift

/// A small model file in which everything occurs once, to be changed line by line.
struct ModelFile {
  private(set) var text: String

  init() { text = ModelFile.whole }

  /// The file with one piece of text for another. The piece must be there, once.
  func replacing(_ piece: String, with other: String) -> ModelFile {
    var file = self
    precondition(text.components(separatedBy: piece).count == 2, "not there once: \(piece)")
    file.text = text.replacingOccurrences(of: piece, with: other)
    return file
  }

  func adding(_ piece: String) -> ModelFile {
    var file = self
    file.text += piece
    return file
  }

  var bytes: [UInt8] { Array(text.utf8) }

  func model() throws -> Model { try Model.reading(bytes) }

  /// What is wrong with it, as `line: reason`.
  var problems: [ModelProblem] {
    do throws(ModelRefusal) {
      _ = try Model.reading(bytes)
      return []
    } catch {
      return error.problems
    }
  }

  /// The line, counted from one, on which a piece of text begins.
  func line(of piece: String) -> Int {
    text.components(separatedBy: piece)[0].filter { $0 == "\n" }.count + 1
  }

  private static let whole = """
    model: garden
    version: 3
    name: {da: Haven, en: The garden}
    about: {da: Om at dyrke., en: On growing.}
    roles: {manager: {da: Leder, en: Manager}, lead: {da: Gartner, en: Gardener}, trainer: {da: Hjælper, en: Hand}}
    sources:
      - {id: almanac, da: Almanakken, en: The almanac}
    budget: {size: {beds: 20, soil: clay, fenced: no}, manager-hours-a-year: 2, trainer-hours-a-month: 1}
    questions:
      - {id: beds, kind: number, least: 0, most: 500, ask: {da: Hvor mange bede?, en: How many beds?},
         estimate: {of: inhabitants, per-thousand: 1.2}}
      - id: soil
        kind: choice
        ask: {da: Hvilken jord?, en: Which soil?}
        choices: [{id: clay, da: Ler, en: Clay}, {id: sand, da: Sand, en: Sand}]
      - {id: fenced, kind: yes-no, with: soil, known: island, ask: {da: Er der hegn?, en: Is there a fence?}}
    phases:
      - {id: before, name: {da: Før, en: Before}, aim: {da: Klar., en: Ready.}}
      - {id: after, name: {da: Efter, en: After}, aim: {da: Høst., en: Harvest.}}
    steps:
      - id: dig
        phase: before
        core: true
        week: 1
        owner: trainer
        minutes: {trainer: 30, manager: 5}
        parts: 2
        title: {da: "Grav {beds} bede", en: "Dig {beds} beds"}
        why: {da: Jorden er hård., en: The ground is hard.}
        do: {da: [Grav, Vend], en: [Dig, Turn]}
        done: {da: Der er gravet., en: It is dug.}
        evidence: date
        asks: {da: Hvornår?, en: When?}
        materials: [spade]
        barriers: [rain]
        basis: {sources: [almanac], proposal: true, note: {da: Selv set., en: Seen by ourselves.}}
      - id: sow
        phase: before
        week: 2
        owner: lead
        minutes: {lead: 20, trainer: 10}
        times: 4
        waits: [dig]
        title: {da: Så, en: Sow}
        why: {da: Ellers gror intet., en: Or nothing grows.}
        do: {da: [Så], en: [Sow]}
        done: {da: Der er sået., en: It is sown.}
      - id: water
        phase: before
        week: 3
        owner: trainer
        minutes: {trainer: 15}
        waits: [sow]
        title: {da: Vand, en: Water}
        why: {da: Det er tørt., en: It is dry.}
        do: {da: [Vand], en: [Water]}
        done: {da: Der er vandet., en: It is watered.}
      - id: mulch
        phase: before
        optional: true
        week: 4
        owner: trainer
        minutes: {trainer: 10}
        waits: [water]
        title: {da: Dæk, en: Mulch}
        why: {da: Det holder på vandet., en: It keeps the water.}
        do: {da: [Dæk], en: [Mulch]}
        done: {da: Der er dækket., en: It is mulched.}
      - id: reap
        phase: after
        week: 30
        owner: manager
        minutes: {manager: 60, lead: 60}
        waits: [water, mulch]
        title: {da: Høst, en: Reap}
        why: {da: Derfor., en: That is why.}
        do: {da: [Høst], en: [Reap]}
        done: {da: Der er høstet., en: It is reaped.}
    materials:
      - {id: spade, title: {da: Spaden, en: The spade}, text: {da: "Til {site} fra {lead}.", en: "For {site} from {lead}."}}
    barriers:
      - {id: rain, name: {da: Det regner, en: It rains}, helped: {da: [Vent], en: [Wait]}, basis: {sources: [almanac]}}
    rules:
      - id: few
        when: {beds: {below: 5}}
        reason: {da: Få bede., en: Few beds.}
        changes:
          - {drop: water}
      - id: many
        when: {beds: {from: 100}}
        reason: {da: Mange bede., en: Many beds.}
        changes:
          - {merge: [sow, water], into: sow}
          - {move: reap, by: 4}
          - {owner: sow, to: manager}
      - id: sandy
        any: [{soil: {is: sand}}, {fenced: {is: no}, beds: {from: 50, below: 100}}]
        reason: {da: Det tørrer ud., en: It dries out.}
        basis: {proposal: true}
        changes:
          - {add: mulch}
          - {reword: dig, title: {da: Grav let, en: Dig lightly}, minutes: {trainer: 10}, parts: 1}
          - {move: reap, to: 40}

    """
}
