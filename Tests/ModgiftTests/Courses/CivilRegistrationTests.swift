import Testing

@testable import Modgift

struct CivilRegistrationTests {
  /// The first passes modulus 11; the second, as many given since 2007, doesn't.
  @Test(arguments: [
    "070761-4285", "010107-4009", "0101901234", "010190 1234", "010190–1234", "010190 - 1234",
    "01.01.90-1234",
    "01 01 90 1234", "Borger 290200-1234 vil gerne", "x0101901234y", "(010190-1234)", "0101٩01234",
    "010190\u{200B}-1234", "01 01 90 12 34", "ring 01 01 90 12 34.",
  ])
  func `a number is found however it is written`(text: String) {
    #expect(CivilRegistration.holdsNumber(text))
    #expect(CivilRegistration.ranges(in: text).count == 1)
  }

  @Test(arguments: [
    "", "12 34 56 78", "12034567", "+45 12 03 45 67", "004512034567", "4512034567", "(+45) 12-03-45-67",
    "43873",
    "12-03-2021", "2021-03-12", "310290-1234", "001290-1234", "011390-1234", "01019012345", "10101901234",
    "12 03 45 67 89 10 11 12", "12 03 45 67 89 10", "+45 12 03 45 67 89", "010190-123",
  ])
  func `telephone numbers, dates and serials are none`(text: String) {
    #expect(!CivilRegistration.holdsNumber(text))
    #expect(CivilRegistration.ranges(in: text).isEmpty)
  }

  @Test func `every number is masked and nothing else`() {
    #expect(CivilRegistration.masked("a 010190-1234, 3112991234.") == "a ••••••-••••, ••••••-••••.")
  }
}
