import Storage

extension Person {
  /// Where mail to somebody goes today; nil when they have no address.
  static func address(of person: Person.ID, in db: Transaction) throws -> String? {
    try db.first(
      String.self, "SELECT person.email FROM person WHERE person.id = \(person) AND person.email IS NOT NULL")
  }
}
