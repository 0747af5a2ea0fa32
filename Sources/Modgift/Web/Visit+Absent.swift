import HTTPTypes
import Storage

extension Visit {
  /// The eyes and hands of somebody who is at no browser of ours, as they are now: for what is said to them by mail,
  /// and for what they do by a link in one. There is none for whoever holds no role today.
  static func absent(
    _ person: Person.ID, in db: Transaction, installation: Installation, now: Timestamp
  ) throws -> Visit? {
    try PersonInSession.of(person, in: db).flatMap {
      try absent($0, in: db, installation: installation, now: now)
    }
  }

  /// The same for whoever mail reaches, with the address where it does.
  static func reached(
    _ person: Person.ID, in db: Transaction, installation: Installation, now: Timestamp
  ) throws -> (visit: Visit, address: String)? {
    guard let found = try Correspondent.holding(person, in: db), let address = found.email?.text,
      let visit = try absent(found.person, in: db, installation: installation, now: now)
    else { return nil }
    return (visit, address)
  }

  /// The same for somebody who was looked up already.
  static func absent(
    _ known: PersonInSession, in db: Transaction, installation: Installation, now: Timestamp
  ) throws -> Visit? {
    let day = installation.clock.day(now)
    guard let viewer = try installation.gate.viewer(known, on: day, in: db) else { return nil }
    // A session that stands in no table: nobody is signed in by it, and its forms are taken from nobody.
    return Visit(
      by: viewer, .none, session: Session(id: .random(), secret: .random()), hasArrived: known.hasArrived,
      formToken: "", at: now, installation, in: db)
  }
}

extension Call {
  /// Nothing that came over a wire.
  fileprivate static let none = Call(
    method: .get, fullPath: "/", headers: HTTPFields(), form: Form(), parameters: [:], peerAddress: "",
    ourHost: nil)
}
