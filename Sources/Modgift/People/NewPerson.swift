/// What is known of somebody when they are first written down. Only the name has to be.
struct NewPerson: Sendable {
  var name: String
  var email: EmailAddress?
  var phone: PhoneNumber?
  var language = Language.danish
  var profession = ""
  var workplace = ""
  var gender = ""
  var birthYear: Int?
  var seniorityYears: Int?
}

/// What came of giving a person an address.
enum AddressChange: Sendable, Equatable {
  case changed
  /// It was theirs already.
  case same
  /// Somebody else has it: nothing was changed.
  case taken(by: Person.ID)
}
