import Storage

@testable import Modgift

/// Tokens that must open nothing: of people whose role has ended, about what is not theirs, and one that is too old.
enum CanaryToken {
  /// The walled world's signing key, which is every walled world's.
  static let secret = String(repeating: "A", count: 43)

  static let all: [String] = {
    guard let secret = Secret(secret) else { return [] }
    let key = SigningKey(secret)
    let today = Day.epoch.advanced(by: Int(World.start.milliseconds / 86_400_000))
    let step = CanaryPlan.all[0].stuck
    let strangers = [Cast.gorm, .erik, .charlie, .dana, .eva].map {
      SignedToken(.stepDone, for: $0.id, about: step, until: today.advanced(by: 9))
    }
    let rooms = [Cast.gorm, .erik, .dana].map {
      SignedToken(.mailSetting, for: $0.id, about: Rooms.group, until: today.advanced(by: 9))
    }
    let meetings = [Cast.gorm, .erik, .dana].flatMap { person in
      let last = today.advanced(by: 9)
      let wishes = Meeting.ID(number: CanaryMeeting.all[0].proposed).map {
        SignedToken(.meetingAnswer, for: person.id, about: $0, until: last)
      }
      return [SignedToken(.meetingTimes, for: person.id, about: Rooms.west, until: last)]
        + (wishes.map { [$0] } ?? [])
    }
    let letter = OutgoingMail.ID(number: 1)
    let addresses = [Cast.gorm, .erik, .dana].flatMap { person in
      letter.map { [SignedToken(.addressBack, for: person.id, about: $0, until: today.advanced(by: 9))] }
        ?? []
    }
    let old = SignedToken(.stepDone, for: Cast.alice.id, about: step, until: today.advanced(by: -1))
    return (strangers + rooms + meetings + addresses + [old]).map(key.sign) + ["nonsense"]
  }()
}
