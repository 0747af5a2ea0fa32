/// What a register can say of a person and the programme keeps with them, by field. What is silent is absent.
struct RegisterFields: Sendable, Equatable, Codable {
  enum Field: String, Sendable, CaseIterable, Codable, CodingKeyRepresentable {
    case name, email, phone, profession, workplace, gender
    case birthYear = "birth-year"
    case seniority

    /// What people write about themselves once they are here; the register does not overrule them.
    var isOnesOwn: Bool {
      switch self {
      case .name, .email, .phone, .profession, .workplace: true
      case .gender, .birthYear, .seniority: false
      }
    }

    /// Whether another spelling of the same words is no change.
    fileprivate var isProse: Bool { self == .name || self == .profession || self == .workplace }
  }

  private var values: [Field: String] = [:]

  /// What a field says; nil and nothing are the same.
  subscript(_ field: Field) -> String? {
    get { values[field] }
    set { values[field] = newValue.flatMap { $0.isEmpty ? nil : $0 } }
  }

  /// These fields after a register has spoken.
  ///
  /// A person who has arrived speaks for themself. Before that the register does, but for what somebody
  /// has changed by hand since the register said the same thing last.
  ///
  /// - Parameter said: what earlier registers said of the person.
  func taking(_ news: RegisterFields, said: [RegisterFields], hasArrived: Bool) -> RegisterFields {
    var result = self
    for field in Field.allCases {
      guard let new = news[field], differs(field, new), !(hasArrived && field.isOnesOwn) else { continue }
      let isByHand = !said.contains { $0[field] == self[field] }
      let isOldNews = said.contains { $0[field] == new }
      if !(isByHand && isOldNews) { result[field] = new }
    }
    return result
  }

  /// What is not as it was, field by field.
  func changes(from before: RegisterFields) -> [RegisterChange] {
    Field.allCases.filter { before[$0] != self[$0] }.map {
      RegisterChange(field: $0, from: before[$0] ?? "", to: self[$0] ?? "")
    }
  }

  private func differs(_ field: Field, _ new: String) -> Bool {
    guard let old = self[field] else { return true }
    return field.isProse ? Folded(old) != Folded(new) : old != new
  }
}

/// A field of a person before and after a register.
struct RegisterChange: Sendable, Equatable, Codable {
  let field: RegisterFields.Field
  let from: String
  let to: String
}

extension RegisterFields {
  /// What a file says of a person, as far as the programme can keep it with them; the rest stays with the row.
  init(_ about: RegisterPerson) {
    let person = about.person
    let name = person.name.isEmpty ? person.address ?? "" : person.name
    // Two cells can make a number between them that neither holds.
    self[.name] = Person.boundedName(CivilRegistration.holdsNumber(name) ? person.firstName : name)
    self[.email] = person.address.flatMap(EmailAddress.init)?.text
    self[.phone] = person.phone.flatMap(PhoneNumber.init)?.text
    self[.profession] = about.work.profession.map(Self.line)
    self[.workplace] = about.work.workplace.map(Self.line)
    self[.gender] = person.gender?.rawValue
    self[.birthYear] = person.birthYear.map(String.init)
    self[.seniority] = about.work.seniority.flatMap { Int(exactly: $0.rounded(.down)) }.map(String.init)
  }

  /// What names are compared by.
  var nameKey: String { Self.nameKey(self[.name] ?? "") }

  static func nameKey(_ name: String) -> String { Folded(name).joined }

  private static func line(_ text: String) -> String {
    lineOfText(String(String.UnicodeScalarView(text.unicodeScalars.prefix(Person.longestName))))
  }
}
