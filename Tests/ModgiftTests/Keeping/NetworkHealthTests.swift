import Storage
import Testing

@testable import Modgift

/// What a network's members are told of how it is doing.
struct NetworkHealthTests {
  private func asked(_ hour: Int, answeredAfter wait: Int?) -> NetworkHealth.Asked {
    let at = Timestamp(milliseconds: 0).adding(.hours(hour))
    return NetworkHealth.Asked(at: at, answered: wait.map { at.adding(.hours($0)) })
  }

  private func health(_ questions: [NetworkHealth.Asked]) -> NetworkHealth {
    NetworkHealth(questions: questions, members: [], writers: [:], readers: [], host: nil, nextMeeting: nil)
  }

  @Test func `an unanswered question counts as the longest wait`() {
    #expect(
      health([asked(0, answeredAfter: 2), asked(1, answeredAfter: nil), asked(2, answeredAfter: 30)])
        .medianHours == 30)
    #expect(
      health([asked(0, answeredAfter: 2), asked(1, answeredAfter: nil), asked(2, answeredAfter: nil)])
        .medianHours == nil)
    #expect(health([asked(0, answeredAfter: 2), asked(1, answeredAfter: nil)]).answeredShare == 50)
    #expect(health([]).answeredShare == nil)
  }

  @Test func `reading counts as taking part, and whoever left does not`() throws {
    let (one, two, three, gone): (Person.ID, Person.ID, Person.ID, Person.ID) =
      (try key(1), try key(2), try key(3), try key(9))
    let health = NetworkHealth(
      questions: [], members: [one, two, three], writers: [one: 3, gone: 1], readers: [one, two, gone],
      host: one, nextMeeting: nil)
    #expect(health.wrote == 1)
    #expect(health.tookPart == 2)
    #expect(health.participation == 66)
    #expect(health.hostShare == 75)
  }
}
