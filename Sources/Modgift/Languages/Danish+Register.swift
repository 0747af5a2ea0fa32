extension Danish {
  func message(_ problem: RegisterProblem) -> String {
    switch problem.code {
    case .cprRemoved: "Cellen rummede et CPR-nummer og er udeladt. Resten af rækken er med."
    case .badAddress where problem.found.isEmpty:
      "Mailadressen mangler. Personen er med, men kan ikke inviteres endnu."
    case .badAddress where problem.expected == .oneAddress:
      "Der står flere mailadresser. Lad én stå, og læs filen ind igen. Personen er med imens."
    case .badAddress: "Det er ingen mailadresse. Personen er med, men kan ikke inviteres endnu."
    case .unknownSite where problem.expected == .provider:
      "Navnet på det private sted mangler. Personen er med, men uden sted."
    case .unknownSite where problem.found.isEmpty: "Kommunen mangler. Personen er med, men uden sted."
    case .unknownSite: "Vi kender ingen kommune med det navn. Personen er med, men uden sted."
    case .badDate: "Den dato findes ikke eller kan ikke læses. Ret den, og læs filen ind igen."
    case .badNumber: "Det kan ikke læses som \(expected(problem.expected)). Teksten er gemt, som den står."
    case .conflictingPerson: conflict(problem.expected)
    case .unknownValue where problem.expected == .value:
      "Cellen viser en fejl fra regnearket. Ret den, og læs filen ind igen. Resten af rækken er med."
    case .unknownValue: "Svaret er ikke et af dem, vi kender. Teksten er gemt, som den står."
    case .unreadableRow where problem.expected == .headings:
      "Vi fandt ingen overskrifter i filen. Øverst skal stå for eksempel Fornavn, Efternavn og E-mail."
    case .unreadableRow: "Rækken har hverken navn eller mailadresse. Den er gemt, som den står."
    }
  }

  func expected(_ expected: RegisterProblem.Expected) -> String {
    switch expected {
    case .noCivilRegistration: "tekst uden CPR-nummer"
    case .address: "en mailadresse som navn@sted.dk"
    case .oneAddress: "én mailadresse"
    case .value: "tekst uden fejl fra regnearket"
    case .municipality: "en af de 98 kommuner"
    case .provider: "navnet på det private sted"
    case .day: "en dato som 12-03-2021"
    case .wholeNumber: "et helt tal"
    case .years: "et antal år"
    case .birthYear(let last): "et årstal mellem 1900 og \(last)"
    case .phone: "et telefonnummer som 12 34 56 78"
    case .yesPartlyNo: "Ja, Delvist eller Nej"
    case .gender: "K, M eller andet"
    case .ownership: "Kommunal eller Privat"
    case .person(let name, _), .personHere(let name): name
    case .nameOrAddress: "et navn eller en mailadresse"
    case .headings: "en række med overskrifter"
    }
  }

  private func conflict(_ expected: RegisterProblem.Expected) -> String {
    if case .personHere(let name) = expected {
      return
        "\(name) har allerede mailadressen. Er det en ny adresse, så ret den; har personen skiftet navn, "
        + "skal en koordinator bekræfte det. Rækken er gemt, men ikke lagt sammen."
    }
    guard case .person(let name, let row) = expected else { return "" }
    return "Række \(row) har samme mailadresse til \(name). Er det en ny adresse, så ret den; "
      + "har personen skiftet navn, skal en koordinator bekræfte det. Rækken er gemt, men ikke lagt sammen."
  }
}
