import Storage

/// An invented trainer.
struct DemoPerson: Sendable {
  let id: Person.ID
  let firstName: String
  let name: String
  let email: String
  let phone: String
  let profession: String
  let gender: String
  let birthYear: Int
  let seniority: Int
  let site: Site.ID
  let siteCode: String
  let municipality: String
  let workplace: String
  let asksMeAbout: String
  var network: Space.ID?

  /// Whether they lead the place they work at.
  var isManager: Bool { profession == "leder" }
  /// Whether they work from lived experience.
  var isPeer: Bool { profession == "peermedarbejder" }
}
