/// Who wrote something: as they are called and what they do, also after they have left.
struct Author: Sendable, Equatable {
  let name: String
  let profession: String
  /// The site of their latest role.
  let site: String?
  /// Whether they still hold a role, and so have a page of their own.
  let isHere: Bool

  /// What they do and where: "Sygeplejerske, Slagelse".
  var about: String {
    guard let site, !site.isEmpty else { return profession }
    return profession.isEmpty ? site : "\(profession), \(site)"
  }
}
