import Storage

/// Where a page of a list of topics begins: after a moment and a key.
struct TopicPosition: Equatable {
  let moment: Timestamp
  let topic: Topic.ID

  init(moment: Timestamp, topic: Topic.ID) {
    self.moment = moment
    self.topic = topic
  }

  /// Reads what ``text`` wrote.
  init?(_ text: String) {
    let halves = text.split(separator: ".", maxSplits: 1)
    guard halves.count == 2, let milliseconds = Int64(halves[0]), let topic = Topic.ID(String(halves[1]))
    else {
      return nil
    }
    self.init(moment: Timestamp(milliseconds: milliseconds), topic: topic)
  }

  /// As it stands in an address.
  var text: String { "\(moment.milliseconds).\(topic)" }
}
