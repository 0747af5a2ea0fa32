/// Something in a register that a person should look at. The row goes in all the same.
struct RegisterProblem: Sendable, Equatable, Codable {
  /// The row's number as the file counts.
  let row: Int
  /// The file's own heading; empty when the file has no such column.
  let column: String
  let code: Code
  /// What the cell says. Never a civil registration number.
  let found: String
  let expected: Expected

  enum Code: String, Sendable, CaseIterable, Codable {
    case cprRemoved = "cpr-removed"
    case badAddress = "bad-address"
    case unknownSite = "unknown-site"
    case badDate = "bad-date"
    case badNumber = "bad-number"
    case conflictingPerson = "conflicting-person"
    case unknownValue = "unknown-value"
    case unreadableRow = "unreadable-row"
  }

  enum Expected: Sendable, Equatable, Codable {
    case noCivilRegistration
    case address
    /// One address, where there are several.
    case oneAddress
    /// Anything but an error of the spreadsheet.
    case value
    case municipality
    case provider
    case day
    case wholeNumber
    case years
    case birthYear(last: Int)
    case phone
    case yesPartlyNo
    case gender
    case ownership
    /// The person whom an earlier row gave the same address.
    case person(name: String, row: Int)
    /// The person who has the address in the programme already.
    case personHere(name: String)
    case nameOrAddress
    case headings
  }
}
