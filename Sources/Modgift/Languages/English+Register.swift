extension English {
  func message(_ problem: RegisterProblem) -> String {
    switch problem.code {
    case .cprRemoved: "The cell held a CPR number and was left out. The rest of the row is in."
    case .badAddress where problem.found.isEmpty:
      "There is no mail address. The person is in, but can’t be invited yet."
    case .badAddress where problem.expected == .oneAddress:
      "There are several mail addresses. Leave one, and import the file again. The person is in meanwhile."
    case .badAddress: "That is no mail address. The person is in, but can’t be invited yet."
    case .unknownSite where problem.expected == .provider:
      "The private provider’s name is missing. The person is in, but without a site."
    case .unknownSite where problem.found.isEmpty:
      "The municipality is missing. The person is in, but without a site."
    case .unknownSite: "We know no municipality of that name. The person is in, but without a site."
    case .badDate: "There is no such date, or it can’t be read. Correct it and import the file again."
    case .badNumber: "It can’t be read as \(expected(problem.expected)). The text is kept as it stands."
    case .conflictingPerson: conflict(problem.expected)
    case .unknownValue where problem.expected == .value:
      "The cell shows an error of the spreadsheet. Correct it, and import the file again. The rest of the row is in."
    case .unknownValue: "The answer is none of those we know. The text is kept as it stands."
    case .unreadableRow where problem.expected == .headings:
      "We found no headings in the file. The top should say, for example, First name, Last name and E-mail."
    case .unreadableRow: "The row has neither a name nor a mail address. It is kept as it stands."
    }
  }

  func expected(_ expected: RegisterProblem.Expected) -> String {
    switch expected {
    case .noCivilRegistration: "text without a CPR number"
    case .address: "a mail address like name@place.dk"
    case .oneAddress: "one mail address"
    case .value: "text without an error of the spreadsheet"
    case .municipality: "one of the 98 municipalities"
    case .provider: "the private provider’s name"
    case .day: "a date like 12-03-2021"
    case .wholeNumber: "a whole number"
    case .years: "a number of years"
    case .birthYear(let last): "a year from 1900 to \(last)"
    case .phone: "a telephone number like 12 34 56 78"
    case .yesPartlyNo: "Yes, Partly or No"
    case .gender: "F, M or other"
    case .ownership: "Municipal or Private"
    case .person(let name, _), .personHere(let name): name
    case .nameOrAddress: "a name or a mail address"
    case .headings: "a row of headings"
    }
  }

  private func conflict(_ expected: RegisterProblem.Expected) -> String {
    if case .personHere(let name) = expected {
      return "\(name) already has that mail address. If the address is wrong, correct it; if the person has "
        + "changed name, a coordinator must confirm that. The row is kept, but not merged."
    }
    guard case .person(let name, let row) = expected else { return "" }
    return "Row \(row) gives the same mail address to \(name). If the address is wrong, correct it; "
      + "if the person has changed name, a coordinator must confirm that. The row is kept, but not merged."
  }
}
