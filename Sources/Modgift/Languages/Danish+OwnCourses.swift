extension Danish {
  var ownCoursesTitle: String { "Kurser, du har været på" }
  func ownCourse(number: String?, on day: String?, at place: String) -> String {
    let name = number.map { "Kursus \($0)" } ?? "Kursus"
    return [name, day, place.isEmpty ? nil : place].compactMap(\.self).joined(separator: ", ")
  }
  var ownFollowUpsTitle: String { "Det, du svarede bagefter" }
  func ownFollowUp(_ answer: RegisterRow.LocalWork?, on day: String?) -> String {
    let words =
      switch answer {
      case .yes: "I gang"
      case .partly: "Delvist i gang"
      case .no: "Ikke i gang endnu"
      case nil: "Intet tydeligt svar"
      }
    return day.map { "\(words), \($0)" } ?? words
  }
}
