import Markup

/// What another feature has to say on the page of a conversation.
struct TopicAddition {
  /// Stands under its title.
  var html = HTML.empty
  /// Stands in its menu.
  var items: [Menu.Item] = []
}

/// Says what a feature has for the page of a conversation the viewer may read.
typealias TopicAdditionSource = @Sendable (TopicHead, Visit) throws -> TopicAddition
