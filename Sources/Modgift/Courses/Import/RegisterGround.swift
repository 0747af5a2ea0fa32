import Storage

/// What the programme already knows of those a file may be about, read once; all thinking is done on it.
struct RegisterGround: Sendable {
  /// Somebody here.
  struct Known: Sendable {
    let id: Person.ID
    let hasArrived: Bool
    let fields: RegisterFields
    /// The codes of sites they are or were a trainer at.
    var sites: Set<String> = []
    var courses: Set<Key<RegisterCourse>> = []
    var followUps: Set<RegisterFollowUp> = []
    /// What registers have said of them.
    var said: [RegisterFields] = []
    /// Whether a row of the import at work is about them already: somebody else's row is not.
    var isOfThisImport = false

    /// Every name they go by, as names are compared.
    var nameKeys: Set<String> { Set(said.map(\.nameKey) + [fields.nameKey]) }
  }

  /// A course here.
  struct KnownCourse: Sendable {
    let id: Key<RegisterCourse>
    let day: Day?
    let place: String
  }

  var people: [Person.ID: Known] = [:]
  /// Rows that came in before, by digest, and whom they are about.
  var rows: [[UInt8]: Person.ID?] = [:]
  var courses: [String: KnownCourse] = [:]
  /// Sites by their code.
  var sites: [String: Site.ID] = [:]

  func holder(of email: String) -> Known? { people.values.first { $0.fields[.email] == email } }
}

extension RegisterSite {
  /// The code of the site in the programme.
  var code: String {
    provider.map { Site.code(for: $0, in: municipality.code) } ?? municipality.code
  }
}
