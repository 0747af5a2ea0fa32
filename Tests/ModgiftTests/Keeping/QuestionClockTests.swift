import Storage
import Testing

@testable import Modgift

/// When something is done about a question that waits.
struct QuestionClockTests {
  private func waiting(_ iso: String, at minutes: Int = 9 * 60) throws -> WaitingTime {
    WaitingTime(asked: LocalTime(day: try day(iso), minutes: minutes))
  }

  @Test func `the host on the first working day, people on the third, the asker on the seventh`() throws {
    let question = try waiting("2026-03-02")
    #expect(question.due(on: try day("2026-03-02")) == [])
    #expect(question.due(on: try day("2026-03-03")) == [.tellHost])
    #expect(question.due(on: try day("2026-03-04")) == [.tellHost])
    #expect(question.due(on: try day("2026-03-05")) == [.tellHost, .askPeople])
    #expect(question.due(on: try day("2026-03-10")) == [.tellHost, .askPeople])
    #expect(question.due(on: try day("2026-03-11")) == [.tellHost, .askPeople, .offerToRaise])
    #expect(question.due(on: try day("2026-03-19")) == [.tellHost, .askPeople, .offerToRaise])
    let all = question.due(on: try day("2026-03-20"))
    #expect(all == [.tellHost, .askPeople, .offerToRaise, .askMore, .offerAgain])
    #expect(question.due(on: try day("2026-05-20")) == all)
  }

  @Test func `each is done once, and an answer stops the clock`() throws {
    var question = try waiting("2026-03-02")
    question.done = [.tellHost]
    #expect(question.due(on: try day("2026-03-05")) == [.askPeople])
    question.isSettled = true
    #expect(question.due(on: try day("2026-06-05")) == [])
  }

  @Test func `weekends and holidays do not count, and an afternoon counts from the next day`() throws {
    #expect(try waiting("2026-03-06").due(on: try day("2026-03-08")) == [])
    #expect(try waiting("2026-03-06").due(on: try day("2026-03-09")) == [.tellHost])
    #expect(try waiting("2026-03-06", at: 15 * 60).due(on: try day("2026-03-09")) == [])
    #expect(try waiting("2026-03-06", at: 15 * 60).due(on: try day("2026-03-10")) == [.tellHost])
    // From the Wednesday before Easter the next day at work is the Tuesday after it.
    #expect(try waiting("2026-04-01").due(on: try day("2026-04-06")) == [])
    #expect(try waiting("2026-04-01").due(on: try day("2026-04-07")) == [.tellHost])
  }

  @Test func `July goes at half speed`() throws {
    let question = try waiting("2026-07-06")
    #expect(question.due(on: try day("2026-07-07")) == [])
    #expect(question.due(on: try day("2026-07-08")) == [.tellHost])
    #expect(question.waited(until: try day("2026-07-31")) < .days(10))
  }

  @Test func `somebody's first question is told of at once, and goes faster`() throws {
    var question = try waiting("2026-03-02")
    question.isFirst = true
    #expect(question.due(on: try day("2026-03-02")) == [.tellHost])
    #expect(question.due(on: try day("2026-03-03")) == [.tellHost, .askPeople])
    #expect(question.due(on: try day("2026-03-06")) == [.tellHost, .askPeople, .offerToRaise])
  }

  @Test func `what everyone reads is not raised; three more are asked`() throws {
    var question = try waiting("2026-03-02")
    question.isOpenToAll = true
    #expect(question.due(on: try day("2026-03-11")) == [.tellHost, .askPeople, .askMore])
  }

  @Test func `of everyone's room the coordinators are told, and the hosts in turn when there are none`()
    throws
  {
    let (asker, one, two): (Person.ID, Person.ID, Person.ID) = (try key(1), try key(2), try key(3))
    let told = [one: try day("2026-03-02"), two: try day("2026-02-02")]
    #expect(
      keeperOfEveryonesRoom(coordinators: [two, one], hosts: [], told: told, except: asker) == [one, two])
    #expect(keeperOfEveryonesRoom(coordinators: [], hosts: [one, two], told: told, except: asker) == [two])
    #expect(
      keeperOfEveryonesRoom(coordinators: [asker], hosts: [asker, one], told: [:], except: asker) == [one])
    #expect(keeperOfEveryonesRoom(coordinators: [], hosts: [asker], told: [:], except: asker) == [])
  }
}
