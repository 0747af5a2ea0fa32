import Storage

/// What becomes of a row.
enum RegisterOutcome: String, Sendable, CaseIterable, Codable, ColumnValue {
  /// A new person.
  case new
  /// More about a person the same file makes new.
  case more
  /// Somebody here is changed, or gets a course, a follow-up or a site.
  case changed
  /// It is all here already, or kept with the row.
  case unchanged
  /// Somebody else has the same address: reported, not merged.
  case conflicting
  /// It is about nobody.
  case unread
}

/// What would happen with an entry of a file.
struct RegisterProposal: Sendable {
  let entry: RegisterEntry
  let outcome: RegisterOutcome
  /// Who it is about, when they are here.
  var person: Person.ID?
  var before = RegisterFields()
  var after = RegisterFields()
  /// Where they become a trainer, and from which day; nil when no row says one.
  var stays: [RegisterStay] = []
  var courses: [RegisterCourse] = []
  var followUps: [RegisterFollowUp] = []
  /// What only the programme's own people make a problem.
  var problems: [RegisterProblem] = []
  /// The rows that are not here yet, or are about nobody so far.
  var newRows: [RegisterEntryRow] = []

  /// Whether writing it would change anything.
  var writes: Bool { !newRows.isEmpty }
}

/// A site where somebody works, from the day of their first course there.
struct RegisterStay: Sendable, Equatable {
  let site: RegisterSite
  let from: Day?
}
