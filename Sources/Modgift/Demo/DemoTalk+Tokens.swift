import Storage

extension DemoTalk {
  /// A post with its tokens filled in: the author's places, the nearest earlier writer's name, next month's name.
  func filled(_ index: Int, _ post: DemoTopic.Post, in said: [DemoTopic.Post], _ room: DemoRoom)
    -> DemoTopic.Post
  {
    let others = (index == 0 ? Array(said.dropFirst()) : Array(said[..<index].reversed()))
    let other = others.first { $0.author.id != post.author.id }?.author.firstName ?? "en kollega"
    return DemoTopic.Post(
      id: post.id, author: post.author, text: filled(post.text, of: post, naming: other, room), at: post.at)
  }

  /// A text of a post, or the title above it, with its tokens filled in.
  func filled(_ text: String, of post: DemoTopic.Post, naming other: String = "en kollega", _ room: DemoRoom)
    -> String
  {
    text
      .replacing("{kommune}", with: post.author.municipality)
      .replacing("{by}", with: post.author.municipality)
      .replacing("{center}", with: post.author.workplace)
      .replacing("{netværk}", with: room.label == "network" ? room.name : "vores netværk")
      .replacing("{navn}", with: other)
      .replacing("{måned}", with: month(after: clock.day(post.at).month))
  }

  private func month(after month: Int) -> String {
    let names = [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
      "november",
      "december",
    ]
    return names[month % 12]
  }
}
