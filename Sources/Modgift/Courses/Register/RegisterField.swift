/// What a column of a register can be about.
enum RegisterField: CaseIterable, Sendable {
  case courseNumber, courseDate, coursePlace
  case firstName, lastName, fullName
  case address, phone
  case municipality, workplace, ownership
  case profession, gender, birthYear, seniority
  case followUpDay, localWork, reason, coursesHeld, remark
}
