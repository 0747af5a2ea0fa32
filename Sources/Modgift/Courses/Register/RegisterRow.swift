import Storage

/// One row of a register, read: what it says of a course, a person, their work and the follow-up.
struct RegisterRow: Sendable, Equatable, Codable {
  /// The row's number as the file counts.
  let number: Int
  var course = Course()
  var person = Person()
  var work = Work()
  var followUp = FollowUp()
  /// What stands under headings that have no field of their own, and second columns of one field.
  var extra: [RegisterCell] = []
  /// Every cell with content as it stood, but for those that held a civil registration number.
  var originals: [RegisterCell] = []

  struct Course: Sendable, Equatable, Codable {
    var number: String?
    var day: Day?
    var place: String?
  }

  struct Person: Sendable, Equatable, Codable {
    var firstName = ""
    var lastName = ""
    /// In lower case; nil when there is none that mail could be sent to.
    var address: String?
    /// As `+4512345678`; what can't be read as a number, as it was written.
    var phone: String?
    var gender: Gender?
    var birthYear: Int?

    /// Whether text can be what somebody is called: "Hold 2" and "* ikke mødt" are remarks.
    static func isName(_ text: String) -> Bool {
      let first = text.first { !$0.isWhitespace }
      return first.map { $0.isLetter || $0 == "\"" } == true && !text.contains(where: \.isNumber)
    }
  }

  struct Work: Sendable, Equatable, Codable {
    var municipality: SiteDirectory.Municipality?
    /// Where the person belongs: a municipality or a private provider.
    var site: RegisterSite?
    var workplace: String?
    var ownership: Ownership?
    var profession: String?
    /// In years.
    var seniority: Double?
  }

  struct FollowUp: Sendable, Equatable, Codable {
    var day: Day?
    var localWork: LocalWork?
    var reason: String?
    /// How many courses for citizens were held.
    var coursesHeld: Int?
    var remark: String?
  }

  enum Gender: String, Sendable, Codable { case female, male, other }
  enum Ownership: String, Sendable, Codable { case municipal, privateProvider }
  enum LocalWork: String, Sendable, Codable { case yes, partly, no }
}
