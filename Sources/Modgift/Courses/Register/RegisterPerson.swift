/// A person of a register, with every row that is about them.
struct RegisterPerson: Sendable, Equatable, Codable {
  /// Row numbers, in the order of the file.
  var rows: [Int]
  /// As the first row says, filled up by later rows where that was silent.
  var person: RegisterRow.Person
  var work: RegisterRow.Work
  /// Every site the rows name, in the order of the file.
  var sites: [RegisterSite]
}
