extension Danish {
  func reason(_ reason: ModelProblem.Reason) -> String {
    switch reason {
    case .tooLarge(let bytes): "Filen er for stor: højst \(number(bytes / 1_000_000)) MB."
    case .notUTF8: "Filen er ikke UTF-8. Gem den igen som UTF-8."
    case .nulByte: "Her står et nul-tegn, som ikke hører til i en tekst. Slet det."
    case .anchor:
      "»&« med et ord efter læses ikke, for det er et anker i YAML. Skriv »og«, eller skriv teksten helt ud."
    case .notYAML(let words):
      "Det kan ikke læses som YAML (\(words)). Se efter indrykning, kolon og anførselstegn."
    case .tooDeep: "Det er rykket ind i for mange lag."
    case .expected(let shape): "Her skal stå \(name(of: shape))."
    case .unknownKey(let key, let meant): "»\(key)« er ikke en nøgle, der hører til her.\(asking(meant))"
    case .missingKey(let key): "Her mangler »\(key)«."
    case .missingTranslation(let language):
      "Her mangler teksten på \(language == .danish ? "dansk (da)" : "engelsk (en)")."
    case .unequalBullets(let danish, let english):
      "Der er \(danish) punkter på dansk og \(english) på engelsk. Der skal være lige mange."
    case .tooLong(let limit): "Teksten er for lang: højst \(number(limit)) tegn."
    case .tooMany(let limit): "Det er for mange: højst \(number(limit))."
    case .outside(let range):
      "Tallet skal være mellem \(number(range.lowerBound)) og \(number(range.upperBound))."
    default: reasonAboutSteps(reason)
    }
  }

  private func reasonAboutSteps(_ reason: ModelProblem.Reason) -> String {
    switch reason {
    case .notASlug(let text):
      "»\(text)« kan ikke bruges som id. Brug små bogstaver a–z, cifre og bindestreger; »own-« er stedernes egne trin."
    case .repeated(let id, let line): "»\(id)« er allerede brugt på linje \(line)."
    case .unknown(let kind, let id, let meant): "\(name(of: kind)) »\(id)« findes ikke.\(asking(meant))"
    case .unknownPlaceholder(let name):
      "»{\(name)}« kan ikke udfyldes. Brug {site}, {manager}, {lead}, {today}, {network} eller id'et på et spørgsmål."
    case .labelWithoutEvidence: "»asks« står her, men »evidence« siger, at der ikke spørges om noget."
    case .evidenceWithoutLabel: "Der spørges om noget, men »asks« siger ikke hvad."
    case .trainerMinutes(let minutes):
      "En træner skal bruge \(minutes) minutter på én gang. Det må højst være \(Minutes.trainerLimit): del trinnet."
    case .coreIsOptional: "Et kernetrin kan ikke være valgfrit."
    case .coreIsDropped(let id): "»\(id)« er et kernetrin. Det kan hverken udelades eller gå op i et andet."
    case .notOptional(let id): "»\(id)« er der altid. Kun et trin med »optional: true« kan lægges til."
    case .mergeLacksTarget(let id): "Skriv mindst to trin i »merge«, og »\(id)« som et af dem."
    case .mergeLoops(let loop): "Samles trinnene, venter de på hinanden i ring: \(ring(loop))."
    case .waitsLoop(let loop): "Trinnene venter på hinanden i ring: \(ring(loop))."
    case .phaseWithoutSteps: "Fasen har ingen trin, som altid er med."
    case .ruleWithoutCase: "Reglen siger ikke hvornår. Skriv »when« eller »any« med mindst ét spørgsmål."
    case .ruleWithTwoCases: "Brug enten »when« eller »any«, ikke begge."
    case .changeIsUnclear:
      "Skriv én af add, drop, merge, move (by eller to), owner eller reword med det, den skal ændre."
    default: ""
    }
  }

  private func asking(_ meant: String?) -> String { meant.map { " Mente du »\($0)«?" } ?? "" }

  private func ring(_ loop: [Step.ID]) -> String {
    (loop + loop.prefix(1)).map(\.text).joined(separator: " → ")
  }

  private func name(of shape: ModelProblem.Shape) -> String {
    switch shape {
    case .mapping: "nøgler med værdier (»nøgle: værdi«)"
    case .list: "en liste"
    case .text: "en tekst"
    case .wholeNumber: "et helt tal"
    case .decimal: "et tal som 1.2"
    case .yesOrNo: "yes eller no"
    }
  }

  private func name(of kind: ModelProblem.Kind) -> String {
    switch kind {
    case .phase: "Fasen"
    case .role: "Rollen"
    case .question: "Spørgsmålet"
    case .choice: "Svaret"
    case .step: "Trinnet"
    case .material: "Materialet"
    case .barrier: "Barrieren"
    case .source: "Kilden"
    case .evidence: "Beviset"
    case .questionKind: "Spørgsmålstypen"
    case .fact: "Oplysningen"
    }
  }
}
