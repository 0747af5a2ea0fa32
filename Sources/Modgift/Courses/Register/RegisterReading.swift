/// All that a file says: nothing of it is lost but civil registration numbers.
struct RegisterReading: Sendable, Equatable, Codable {
  /// The sheet that was read, and visible sheets that were not; nil when no table was found.
  let sheet: String?
  let otherSheets: [String]
  /// The columns' headings from left to right.
  let headings: [String]
  /// Rows that are neither blank nor title, heading or total.
  let rows: [RegisterRow]
  let people: [RegisterPerson]
  let courses: [RegisterCourse]
  let sites: [RegisterSite]
  /// By row, and within a row by column.
  let problems: [RegisterProblem]
}
