import Storage

/// A course somebody took part in, as they see it themself.
struct OwnCourse: Sendable, RowDecodable {
  let number: String?
  let heldOn: Day?
  let place: String

  init(from row: inout Row) throws {
    number = try row.next()
    heldOn = try row.next()
    place = try row.next()
  }
}

/// What somebody answered after a course, as they see it themself.
struct OwnFollowUp: Sendable, RowDecodable {
  let askedOn: Day?
  /// `yes`, `partly`, `no`, or nothing where the answer can't be told.
  let underWay: String
  let reason: String
  let trainingsHeld: String
  let remark: String

  init(from row: inout Row) throws {
    askedOn = try row.next()
    underWay = try row.next()
    reason = try row.next()
    trainingsHeld = try row.next()
    remark = try row.next()
  }
}
