import Foundation
import Storage

/// What is the same for every request to this running program.
struct Installation: Sendable {
  let settings: Settings
  let clock: LocalClock
  let gate: Gate
  let assets: AssetFiles
  /// The answers that go on in this process.
  let streams = OpenStreams()
  /// What was worked out of the database.
  let shelf = Shelf()
  /// What features put into the pages about people.
  var people = PeopleParts()

  init(settings: Settings, gate: Gate = Gate()) throws {
    self.settings = settings
    self.gate = gate
    guard let zone = TimeZone(identifier: settings.timeZone) else {
      throw SettingsError(
        setting: "time-zone", found: settings.timeZone, expected: "a name such as Europe/Copenhagen")
    }
    clock = LocalClock(zone)
    assets = .embedded
  }
}
