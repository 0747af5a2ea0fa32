/// Who may do what in the forum: pure predicates, one rule each. Whoever is asked about was found through the
/// gate, so all of them may read it already.
extension Viewer {
  /// Whether they look after a space: its host or deputy; in everyone's space, the coordinator, and where there is none
  /// those of the networks' hosts whose turn it is.
  func hosts(_ space: Space) -> Bool {
    (space.kind == .everyone && isCoordinator) || space.host == person || space.deputy == person
  }

  /// Whether they may write more in a topic: everyone who reads it, until it is closed.
  func mayReply(to topic: TopicHead) -> Bool { !topic.isClosed }

  /// Whether they may pin, unpin, close and reopen it.
  func mayModerate(_ topic: TopicHead) -> Bool { hosts(topic.space) }

  /// Whether they may take a copy of it out of a closed room: nobody but who wrote it.
  func mayShareOnward(_ topic: TopicHead) -> Bool { topic.author == person && topic.space.isClosed }

  /// Whether they may take a copy of an answer out of a closed room: nobody but who wrote it.
  func mayShareOnward(_ post: PostShown, in topic: TopicHead) -> Bool {
    post.author == person && !post.isDeleted && post.number > 1 && topic.space.isClosed
  }

  /// Whether they may say which post helped: the one who asked.
  func maySayWhatHelped(in topic: TopicHead) -> Bool { topic.kind == .question && topic.author == person }

  /// Whether they may change a post: its author, while the topic is open.
  func mayEdit(_ post: PostShown, in topic: TopicHead) -> Bool {
    post.author == person && !post.isDeleted && !topic.isClosed
  }

  /// Whether they may take a post away: its author, or the host.
  func mayDelete(_ post: PostShown, in topic: TopicHead) -> Bool {
    !post.isDeleted && (post.author == person || hosts(topic.space))
  }

  /// Whether they may report a post: to a host there is, about somebody else.
  func mayReport(_ post: PostShown, in topic: TopicHead) -> Bool {
    let hasHost = topic.space.kind == .everyone || topic.space.host != nil || topic.space.deputy != nil
    return hasHost && !post.isDeleted && post.author != person
  }
}
