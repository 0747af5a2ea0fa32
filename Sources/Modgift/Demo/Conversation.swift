/// A conversation written for the demo: what somebody opens it with, and what the others answer.
struct Conversation: Sendable, Equatable {
  /// An answer. Who gives it is chosen when it is placed in a room.
  struct Reply: Sendable, Equatable {
    /// The profession it is written as; any when none is named.
    var profession: String?
    /// Whether it is the asker's own.
    var isByAsker = false
    /// Whether the asker says that it helped.
    var helped = false
    var text = ""
  }

  /// The rooms it can stand in: `everyone`, `network`, or a group by name.
  var rooms: [String] = []
  var kind = "question"
  var title = ""
  var profession: String?
  /// The kind of place the asker must be at: `small`, `island` or `private`; any when none is named.
  var place: String?
  /// The months it fits; all when none is named.
  var months: [Int] = []
  var body = ""
  var replies: [Reply] = []
}
