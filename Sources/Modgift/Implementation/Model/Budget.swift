/// What the first year may cost a place of a certain size, as the model promises.
struct Budget: Hashable, Sendable {
  /// The answers of such a place.
  let answers: Answers
  let managerHoursAYear: Int
  let trainerHoursAMonth: Int
}
