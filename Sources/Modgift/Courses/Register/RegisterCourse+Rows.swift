import Storage

extension RegisterCourse {
  /// The courses that rows about somebody name, in the order of the file.
  static func courses(of rows: [RegisterRow]) -> [RegisterCourse] {
    var order: [String] = []
    var groups: [String: [RegisterRow]] = [:]
    for row in rows where !row.isAboutNobody {
      guard let key = row.course.key else { continue }
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(row)
    }
    return order.compactMap { groups[$0] }.map { rows in
      RegisterCourse(
        number: rows.lazy.compactMap(\.course.number).first,
        day: mostCommon(rows.compactMap(\.course.day)), place: mostCommon(rows.compactMap(\.course.place)),
        rows: rows.map(\.number))
    }
  }

  /// Of equals the first.
  private static func mostCommon<Value: Hashable>(_ values: [Value]) -> Value? {
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    let most = counts.values.max()
    return values.first { counts[$0] == most }
  }
}

extension RegisterRow.Course {
  /// What a course is known by: its number or, without one, its day and place; nil when the row names none.
  var key: String? {
    if let number { return Folded(number).joined }
    guard day != nil || place != nil else { return nil }
    return "\(day.map { String($0.number) } ?? "")/\(Folded(place ?? "").joined)"
  }
}
