import Storage

@testable import Modgift

/// Everybody in the test world, with a key each that never changes.
enum Cast: Int64, CaseIterable, Sendable {
  case alice = 101, bob, charlie, dana, erik, frida, gorm, helle, mads, nina, eva, oda

  var id: Person.ID { fixedKey(rawValue) }
  var name: String { "\(self)".prefix(1).uppercased() + "\(self)".dropFirst() + " Testesen" }
  var email: String { "\(self)@\(self).example.dk" }
}

/// The places of the test world.
enum Places {
  static let slagelse: Site.ID = fixedKey(201)
  static let kalundborg: Site.ID = fixedKey(202)
  static let roskilde: Site.ID = fixedKey(203)
  static let greve: Site.ID = fixedKey(204)
  static let odense: Site.ID = fixedKey(205)
  static let programme: Site.ID = fixedKey(206)
}

/// The rooms of the test world.
enum Rooms {
  static let everyone: Space.ID = fixedKey(301)
  static let west: Space.ID = fixedKey(302)
  static let east: Space.ID = fixedKey(303)
  /// A reference group: Alice and Charlie.
  static let group: Space.ID = fixedKey(304)
  /// The direct room of Alice and Bob.
  static let direct: Space.ID = fixedKey(305)
  /// A group that has ended, in the walls' tests.
  static let ended: Space.ID = fixedKey(306)
}

/// A key with a number of its own, written as the 13 letters it is read from.
func fixedKey<Of>(_ number: Int64) -> Key<Of> {
  let digits = Array("0123456789abcdefghjkmnpqrstvwxyz")
  var text = ""
  var rest = number
  for _ in 0..<13 {
    text = String(digits[Int(rest & 31)]) + text
    rest >>= 5
  }
  guard let key = Key<Of>(text) else { fatalError("13 letters of base 32 are a key") }
  return key
}
