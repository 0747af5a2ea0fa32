extension English {
  var ownCoursesTitle: String { "Courses you took part in" }
  func ownCourse(number: String?, on day: String?, at place: String) -> String {
    let name = number.map { "Course \($0)" } ?? "Course"
    return [name, day, place.isEmpty ? nil : place].compactMap(\.self).joined(separator: ", ")
  }
  var ownFollowUpsTitle: String { "What you answered afterwards" }
  func ownFollowUp(_ answer: RegisterRow.LocalWork?, on day: String?) -> String {
    let words =
      switch answer {
      case .yes: "Under way"
      case .partly: "Partly under way"
      case .no: "Not under way yet"
      case nil: "No clear answer"
      }
    return day.map { "\(words), \($0)" } ?? words
  }
}
