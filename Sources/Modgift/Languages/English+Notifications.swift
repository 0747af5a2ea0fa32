extension English {
  var noticesTitle: String { "Notifications" }
  var noticesLead: String { "What concerns you. It leaves the count once you have read it." }
  var noNoticesTitle: String { "No notifications yet" }
  var noNotices: String { "When somebody answers you, mentions you or asks in your network, it shows here." }
  func notice(_ kind: Notification.Kind, by actor: String) -> String {
    switch kind {
    case .asked: "\(actor) asked you a question"
    case .mention: "\(actor) mentioned you"
    case .answer: "\(actor) answered you"
    case .reply: "\(actor) wrote in a conversation you follow"
    case .question: "\(actor) asked"
    case .topic: "\(actor) started a conversation"
    case .direct: "\(actor) wrote to you"
    case .report: "\(actor) asks you to look at a post"
    case .sought: "\(actor) lacks an answer, and you may be able to help"
    case .waiting: "\(actor) waits for an answer"
    }
  }
  var markNoticesRead: String { "Mark as read" }
  var markAllNoticesRead: String { "Mark all as read" }
  var noticePages: String { "More notifications" }
  var olderNotices: String { "Older" }
  var latestNotices: String { "To the latest" }
  var allNotices: String { "All notifications" }
}
