/// What somebody typed about themself, and what is wrong with it.
struct ProfileForm {
  var name = ""
  var phone = ""
  var language = Language.danish
  var askMeAbout = ""
  var showsEmail = true
  var showsPhone = false
  var workplace = ""
  var profession = ""
  var problems: [Field: Problem] = [:]

  enum Field: String, Sendable {
    case name, phone, askMeAbout = "ask", workplace, profession
  }

  /// What can be wrong with a line.
  enum Problem: Sendable, Equatable {
    case missing
    case tooLong(most: Int)
    case notAPhone
    case civilRegistration
    /// It came in bytes that are no text.
    case unreadable
  }

  /// What is kept so far.
  init(_ profile: Profile) {
    name = profile.name
    phone = profile.phone.map(PhoneNumber.shown) ?? ""
    language = profile.language
    askMeAbout = profile.askMeAbout
    showsEmail = profile.showsEmail
    showsPhone = profile.showsPhone
    workplace = profile.workplace
    profession = profile.profession
  }

  /// What was typed. Fields that a page does not have keep what `self` holds.
  mutating func take(_ form: Form) {
    name = form["name"]
    askMeAbout = form["ask"]
    if form.has("workplace") {
      phone = form["phone"]
      language = Language(rawValue: form["language"]) ?? language
      showsEmail = form.has("shows-email")
      showsPhone = form.has("shows-phone")
      workplace = form["workplace"]
      profession = form["profession"]
    }
    check()
  }

  /// What is to be kept, when nothing is wrong.
  var profile: Profile? {
    guard problems.isEmpty else { return nil }
    return Profile(
      name: lineOfText(name), phone: PhoneNumber(phone)?.text, language: language,
      askMeAbout: lineOfText(askMeAbout), showsEmail: showsEmail, showsPhone: showsPhone,
      workplace: lineOfText(workplace), profession: lineOfText(profession))
  }

  private mutating func check() {
    problems = [:]
    check(name, .name, most: Person.longestName)
    check(askMeAbout, .askMeAbout, most: Profile.longestOffer)
    check(workplace, .workplace, most: Profile.longestWork)
    check(profession, .profession, most: Profile.longestWork)
    if lineOfText(name).isEmpty { problems[.name] = .missing }
    if !trimmed(phone).isEmpty, PhoneNumber(phone) == nil { problems[.phone] = .notAPhone }
    if CivilRegistration.holdsNumber(phone), problems[.phone] != nil { problems[.phone] = .civilRegistration }
  }

  private mutating func check(_ typed: String, _ field: Field, most: Int) {
    let line = lineOfText(typed)
    // Letters of several scalars, such as flags, count as one to people but are bounded too.
    let isTooLong = line.count > most || line.unicodeScalars.count > max(most, Person.longestName)
    if isTooLong { problems[field] = .tooLong(most: most) }
    if typed.holdsUnreadable { problems[field] = .unreadable }
    if CivilRegistration.holdsNumber(typed) { problems[field] = .civilRegistration }
  }
}
