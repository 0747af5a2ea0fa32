/// What is expected to go wrong. Each has one status and one page; none says more than the person may know.
enum Refusal: Error, Sendable, Equatable {
  /// It is not there, or not for this viewer: the two are the same.
  case notFound
  /// It is no secret that it exists, but this person may not do this.
  case forbidden
  /// Nobody is signed in.
  case signedOut
  /// The form is from another session or did not come from our own pages.
  case expired
  /// Somebody else changed the same thing in between.
  case conflict
  /// Too much in too short a time; the seconds to wait.
  case tooMany(seconds: Int)
  /// More than can be taken in.
  case tooLarge
}
