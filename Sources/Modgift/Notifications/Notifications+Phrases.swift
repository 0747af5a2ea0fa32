/// The words of what one is told.
protocol NotificationPhrases: Sendable {
  var noticesTitle: String { get }
  var noticesLead: String { get }
  var noNoticesTitle: String { get }
  var noNotices: String { get }
  /// What somebody did: "Bob svarede dig".
  func notice(_ kind: Notification.Kind, by actor: String) -> String
  var markNoticesRead: String { get }
  var markAllNoticesRead: String { get }
  var noticePages: String { get }
  var olderNotices: String { get }
  var latestNotices: String { get }
  var allNotices: String { get }
}
