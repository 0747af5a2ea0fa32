import Storage

/// How a language writes numbers, days and moments.
protocol FormatPhrases: Sendable {
  var language: Language { get }
  /// A whole number with its thousands apart.
  func number(_ number: Int) -> String
  /// A day in full: "12. marts 2021".
  func day(_ day: Day) -> String
  /// A moment as short as it can be understood from now: "10:42", "i går 10:42", "12. mar.", "12. mar. 2020".
  func moment(_ moment: LocalTime, from now: LocalTime) -> String
  /// Words in a row: "a, b og c".
  func list(_ words: [String]) -> String
}

extension Danish {
  var language: Language { .danish }

  func number(_ number: Int) -> String { grouped(number, by: ".") }

  func day(_ day: Day) -> String { "\(day.day). \(danishMonths[day.month - 1]) \(day.year)" }

  func moment(_ moment: LocalTime, from now: LocalTime) -> String {
    let short = "\(moment.day.day). \(danishMonths[moment.day.month - 1].prefix(3))"
    return relative(
      moment, from: now, today: "i dag", yesterday: "i går", thisYear: short,
      longAgo: "\(short) \(moment.day.year)")
  }

  func list(_ words: [String]) -> String { joined(words, by: "og") }
}

extension English {
  var language: Language { .english }

  func number(_ number: Int) -> String { grouped(number, by: ",") }

  func day(_ day: Day) -> String { "\(day.day) \(englishMonths[day.month - 1]) \(day.year)" }

  func moment(_ moment: LocalTime, from now: LocalTime) -> String {
    let short = "\(moment.day.day) \(englishMonths[moment.day.month - 1].prefix(3))"
    return relative(
      moment, from: now, today: "today", yesterday: "yesterday", thisYear: short,
      longAgo: "\(short) \(moment.day.year)")
  }

  func list(_ words: [String]) -> String { joined(words, by: "and") }
}

private let danishMonths = [
  "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
  "december",
]

private let englishMonths = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November",
  "December",
]

private func grouped(_ number: Int, by separator: Character) -> String {
  if number.magnitude < 1_000 { return String(number) }
  let digits = Array(String(number.magnitude))
  var text = number < 0 ? "-" : ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(separator) }
    text.append(digit)
  }
  return text
}

private func relative(
  _ moment: LocalTime, from now: LocalTime, today: String, yesterday: String, thisYear: String,
  longAgo: String
) -> String {
  if moment.day == now.day { return "\(today) \(moment.clock)" }
  if moment.day.number == now.day.number - 1 { return "\(yesterday) \(moment.clock)" }
  return moment.day.year == now.day.year ? thisYear : longAgo
}

private func joined(_ words: [String], by and: String) -> String {
  guard let last = words.last else { return "" }
  return words.count == 1 ? last : "\(words.dropLast().joined(separator: ", ")) \(and) \(last)"
}
