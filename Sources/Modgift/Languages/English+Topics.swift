extension English {
  func topicKind(_ kind: Topic.Kind) -> String {
    switch kind {
    case .question: "Question"
    case .experience: "Experience"
    case .news: "News"
    }
  }
  func topicKindHelp(_ kind: Topic.Kind) -> String {
    switch kind {
    case .question: "You need advice. You can mark the answer that helped."
    case .experience: "You tried something that others can use."
    case .news: "Something the others should know. It needs no answer."
    }
  }
  func replies(_ count: Int) -> String {
    count == 0 ? "no replies" : count == 1 ? "1 reply" : "\(number(count)) replies"
  }
  var badgeNew: String { "New" }
  var badgeWaiting: String { "Unanswered" }
  var badgeAnswered: String { "Got help" }
  var badgePinned: String { "Pinned" }
  var badgeClosed: String { "Closed" }
  var badgeShared: String { "Shared onward by its author" }
  var posts: String { "Posts" }
  var newSinceLast: String { "New since you were here" }
  var newPostArrived: String { "New post" }
  var postPages: String { "More posts" }
  var earlierPosts: String { "Earlier posts" }
  var laterPosts: String { "Later posts" }
  var markRead: String { "Mark as read" }
  var moreAboutTopic: String { "More about the conversation" }
  var followTopic: String { "Follow the conversation" }
  var muteTopic: String { "Mute the conversation" }
  var muteTopicNote: String { "Replies stay silent. If somebody names you, you are told." }
  var resetTopic: String { "Only what concerns me" }
  func followingTopic(_ level: Following) -> String {
    level == .follow ? "You follow this conversation." : "You have muted this conversation."
  }
  var pin: String { "Pin to the top" }
  var unpin: String { "Take down from the top" }
  var close: String { "Close the conversation" }
  var reopen: String { "Open the conversation again" }
  var closedTitle: String { "The conversation is closed" }
  var closedWords: String { "The host has closed it, so nobody can reply any more. It can still be read." }
  var waitingForAnswer: String { "Nobody has answered yet. If you have tried something like it, say so." }
  var goToAnswer: String { "Go to the answer that helped" }

  func moreAboutPost(by author: String) -> String { "More about the post by \(author)" }
  func edited(_ moment: String) -> String { "edited \(moment)" }
  func deletedPost(by name: String, _ moment: String) -> String { "Deleted by \(name) \(moment)" }
  func deletedOwnPost(_ author: String, _ moment: String) -> String {
    "\(author) deleted their post \(moment)"
  }
  func reaction(_ kind: Reaction.Kind) -> String {
    switch kind {
    case .thanks: "Thanks"
    case .same: "We have this too"
    case .useful: "Useful"
    }
  }
  func reactionSpoken(_ kind: Reaction.Kind, _ count: Int, isMine: Bool) -> String {
    if count == 0 { return "nobody yet" }
    return isMine ? "\(people(count)), you are one of them" : people(count)
  }
  var helped: String { "This helped" }
  var sayHelped: String { "This helped" }
  var sayNotHelped: String { "It did not help after all" }
  var edit: String { "Edit" }
  var delete: String { "Delete" }
  var report: String { "Tell the host" }
  var editTitle: String { "Edit your post" }
  var savePost: String { "Save" }
  var historyTitle: String { "What it said before" }
  var historyLead: String { "Those who can read the post can see what it said before." }
  func historyUntil(_ moment: String) -> String { "Until \(moment)" }
  var historyNow: String { "Now" }
  var backToTopic: String { "To the conversation" }
  var deleteTitle: String { "Delete the post?" }
  var deleteWords: String {
    "The text and its history are gone for everyone and can't be brought back. It can be seen that something stood there."
  }
  var deleteTopicWords: String {
    "Nobody has replied, so the whole conversation goes. It can't be brought back."
  }
  var reportTitle: String { "Tell the host" }
  var reportLead: String {
    "The room's host sees the post, your name and what you write here. Nobody else does."
  }
  var reportReason: String { "What is wrong?" }
  var sendReport: String { "Send to the host" }
  var reportsTitle: String { "Told to the host" }
  var reportsLead: String { "Posts that somebody asks you to look at." }
  var noReportsTitle: String { "Nothing here" }
  var noReports: String { "Nobody has asked you to look at anything." }
  func reportLine(reporter: String, author: String, _ moment: String) -> String {
    "\(reporter) on a post by \(author), \(moment)"
  }
  var settle: String { "Done" }
}
