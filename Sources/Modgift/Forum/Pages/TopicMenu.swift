import Storage

/// What else one may do with a topic: hear more or less of it, and what its host may do.
func topicMenu(_ head: TopicHead, _ more: [Menu.Item], _ visit: Visit) -> Menu {
  Menu(
    label: visit.phrases.moreAboutTopic,
    items: followingItems(head, visit) + onwardItems(head, visit) + more
      + (visit.viewer.mayModerate(head) ? hostItems(head, visit) : []))
}

/// Its author may take a copy out of a closed room.
private func onwardItems(_ head: TopicHead, _ visit: Visit) -> [Menu.Item] {
  guard visit.viewer.mayShareOnward(head) else { return [] }
  return [.link(visit.phrases.shareOnward, icon: .shareOut, to: Path.topic(head.id, "onward"))]
}

private func followingItems(_ head: TopicHead, _ visit: Visit) -> [Menu.Item] {
  let phrases = visit.phrases
  func item(_ words: String, _ icon: Icon, _ level: String, note: String? = nil) -> Menu.Item {
    .act(
      words, icon: icon, action: Path.setting("following", level, of: head.id), token: visit.formToken,
      note: note)
  }
  var items: [Menu.Item] = []
  if head.following != .follow { items.append(item(phrases.followTopic, .bell, "follow")) }
  if head.following != nil { items.append(item(phrases.resetTopic, .check, "own")) }
  if head.following != .mute {
    items.append(item(phrases.muteTopic, .bellOff, "mute", note: phrases.muteTopicNote))
  }
  return items
}

private func hostItems(_ head: TopicHead, _ visit: Visit) -> [Menu.Item] {
  let phrases = visit.phrases
  func item(_ words: String, _ icon: Icon, _ name: String, _ isOn: Bool) -> Menu.Item {
    .act(
      words, icon: icon, action: Path.setting(name, isOn ? "on" : "off", of: head.id),
      token: visit.formToken)
  }
  return [
    item(head.isPinned ? phrases.unpin : phrases.pin, .pin, "pin", !head.isPinned),
    item(head.isClosed ? phrases.reopen : phrases.close, .closed, "closure", !head.isClosed),
  ]
}
