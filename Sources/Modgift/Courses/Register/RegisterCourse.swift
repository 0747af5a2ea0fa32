import Storage

/// A course of a register: rows that name the same number or, without one, the same day and place.
struct RegisterCourse: Sendable, Equatable, Codable {
  let number: String?
  /// What most of its rows say.
  let day: Day?
  let place: String?
  /// Row numbers, in the order of the file.
  let rows: [Int]
}
