/// The words for somebody's own courses.
protocol OwnCoursePhrases: Sendable {
  var ownCoursesTitle: String { get }
  /// A course in a line; whatever is not known is left out.
  func ownCourse(number: String?, on day: String?, at place: String) -> String
  var ownFollowUpsTitle: String { get }
  /// Whether the work was under way, when it was asked; nil where the answer can't be told.
  func ownFollowUp(_ answer: RegisterRow.LocalWork?, on day: String?) -> String
}
