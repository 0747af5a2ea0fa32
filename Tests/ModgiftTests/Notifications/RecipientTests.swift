import Storage
import Testing

@testable import Modgift

struct RecipientTests {
  private func told(
    _ what: PostChange.What, in space: Space.Kind = .network, kind: Topic.Kind = .question,
    mentioned: [Cast] = [], topic: [Cast: Following] = [:], room: [Cast: Following] = [:], hosts: [Cast] = []
  ) -> [Cast: Notification.Kind] {
    let change = PostChange(
      what: what, space: Rooms.west, topic: fixedKey(1), post: fixedKey(2), number: 2, author: Cast.bob.id,
      mentioned: mentioned.map(\.id), at: World.start)
    var facts = NotificationFacts(change: change, space: space, topic: kind, asker: Cast.alice.id)
    facts.topicLevels = Dictionary(uniqueKeysWithValues: topic.map { ($0.key.id, $0.value) })
    facts.spaceLevels = Dictionary(uniqueKeysWithValues: room.map { ($0.key.id, $0.value) })
    facts.hosts = Set(hosts.map(\.id))
    facts.readers = [Cast.alice, .bob, .mads, .nina].map(\.id)
    return Dictionary(
      uniqueKeysWithValues: facts.recipients.compactMap { told in
        Cast.allCases.first { $0.id == told.person }.map { ($0, told.kind) }
      })
  }

  @Test func `a reply is told to the asker and to those who follow`() {
    #expect(told(.replied, topic: [.nina: .follow]) == [.alice: .answer, .nina: .reply])
  }

  @Test func `whoever muted a topic is not told of replies, but of being named`() {
    #expect(told(.replied, topic: [.alice: .mute, .nina: .mute]).isEmpty)
    #expect(told(.replied, mentioned: [.nina], topic: [.alice: .mute, .nina: .mute]) == [.nina: .mention])
  }

  @Test func `whoever muted a room is told of being named in it`() {
    #expect(told(.opened, mentioned: [.nina], room: [.nina: .mute])[.nina] == .mention)
  }

  @Test func `nobody is told of their own words`() {
    #expect(told(.replied, mentioned: [.bob], topic: [.bob: .follow])[.bob] == nil)
  }

  @Test func `a question reaches the network but not those who muted it`() {
    #expect(told(.opened, room: [.nina: .mute]) == [.alice: .question, .mads: .question])
  }

  @Test func `news reaches those who follow the room, a question to everyone too`() {
    #expect(told(.opened, kind: .news, room: [.nina: .follow]) == [.nina: .topic])
    #expect(told(.opened, in: .everyone, room: [.mads: .follow]) == [.mads: .topic])
  }

  @Test func `being named comes before every other reason`() {
    #expect(told(.replied, mentioned: [.alice])[.alice] == .mention)
  }

  @Test func `an edit is told only to those it names`() {
    #expect(told(.edited, mentioned: [.mads], topic: [.nina: .follow]) == [.mads: .mention])
  }

  @Test func `a direct message is told to all others`() {
    #expect(told(.replied, in: .direct, room: [.nina: .mute]) == [.alice: .direct, .mads: .direct])
  }

  @Test func `a report is told to hosts alone`() {
    #expect(told(.reported, topic: [.mads: .follow], hosts: [.alice, .bob]) == [.alice: .report])
  }
}
