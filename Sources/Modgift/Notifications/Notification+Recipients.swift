import Storage

/// All it takes to say who is told of a change.
struct NotificationFacts: Sendable {
  let change: PostChange
  let space: Space.Kind
  let topic: Topic.Kind
  /// Who opened the topic.
  let asker: Person.ID
  /// How much people want to hear of the topic, and of the space.
  var topicLevels: [Person.ID: Following] = [:]
  var spaceLevels: [Person.ID: Following] = [:]
  /// Who looks after the space, to whom a post is reported.
  var hosts: Set<Person.ID> = []
  /// Those of the people in question who can read the space now.
  var readers: [Person.ID] = []

  /// Whom to tell, and why: nobody of what they did themselves, nobody who cannot read it.
  var recipients: [(person: Person.ID, kind: Notification.Kind)] {
    readers.compactMap { reader in
      guard reader != change.author else { return nil }
      return kind(for: reader).map { (reader, $0) }
    }
  }

  private func kind(for person: Person.ID) -> Notification.Kind? {
    if change.what == .reported { return hosts.contains(person) ? .report : nil }
    if change.mentioned.contains(person) { return .mention }
    if topicLevels[person] == .mute { return nil }
    return switch change.what {
    case .opened: kindOfOpening(for: person)
    case .replied: kindOfReply(for: person)
    case .edited, .deleted, .topicDeleted, .reported: nil
    }
  }

  private func kindOfOpening(for person: Person.ID) -> Notification.Kind? {
    if spaceLevels[person] == .mute { return nil }
    if space == .direct { return topic == .question ? .asked : .direct }
    if topic == .question, space != .everyone { return .question }
    return spaceLevels[person] == .follow ? .topic : nil
  }

  private func kindOfReply(for person: Person.ID) -> Notification.Kind? {
    if space == .direct { return spaceLevels[person] == .mute ? nil : .direct }
    if person == asker { return .answer }
    return topicLevels[person] == .follow ? .reply : nil
  }
}
