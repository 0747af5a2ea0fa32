import Spreadsheet
import Storage
import Testing

@testable import Modgift

struct WrittenValueTests {
  @Test(arguments: [
    "12-03-2021", "12/3/21", "12. marts 2021", "12.3.2021", "2021-03-12", "2021-03-12T10:00:00", "12-mar-21",
    "fredag den 12. marts 2021 kl. 10:30", "March 12, 2021", "12th March 2021", "44267", "12 3 2021",
    "20210312", "Fredag d. 12. MARTS 2021", "12/3-2021 kl. 9.00-15.00",
  ])
  func `a day is read however it is written`(text: String) {
    #expect(WrittenDay.day(text)?.description == "2021-03-12")
  }

  @Test(arguments: [
    "31-02-2021", "12/13/2021", "0-1-2021", "12-03-1899", "12-03-2201", "marts 2021", "snart", "1", "",
    "99999999999999999999-1-1", "12.-13. marts 2021", "29-02-1900",
  ])
  func `an impossible day is none`(text: String) {
    #expect(WrittenDay.day(text) == nil)
  }

  @Test func `cells with days and bare serials are days, a two-digit year turns at 70`() {
    #expect(WrittenDay.day(.number(44267))?.description == "2021-03-12")
    #expect(WrittenDay.day(.day(year: 1900, month: 2, day: 29)) == nil)
    #expect(WrittenDay.day(.number(.infinity)) == nil)
    #expect(WrittenDay.day("1-1-69")?.year == 2069)
    #expect(WrittenDay.day("1-1-70")?.year == 1970)
  }

  @Test(arguments: [
    "12 34 56 78", "12345678", "+45 12 34 56 78", "004512345678", "(+45) 12-34-56-78", "4512345678",
    "Tlf.: 1234 5678", "12345678 / 87654321", "12345678 (privat)", "mobil: 12345678 arb: 87654321",
  ])
  func `a Danish telephone number is read in any spelling`(text: String) {
    #expect(WrittenPhone.number(text) == "+4512345678")
  }

  @Test func `a foreign number is kept, and what is no number is none`() {
    #expect(WrittenPhone.number("+46 70 123 45 67") == "+46701234567")
    #expect(WrittenPhone.number("0049 151 12345678") == "+4915112345678")
    for text in ["", "1234567", "+45 1234567", "ring til Bente", "112"] {
      #expect(WrittenPhone.number(text) == nil)
    }
  }

  @Test(arguments: [
    " Anna.Bo@X.DK ", "Anna Bo <anna.bo@x.dk>", "mailto:anna.bo@x.dk", "anna.bo @x.dk;",
    "anna.bo@x.dk\u{200B}", "anna.bo@x.dk (arbejde)", "Mail: anna.bo@x.dk", "\"anna. bo@ x.dk\"",
    "anna.bo@x.dk <mailto:anna.bo@x.dk>",
  ])
  func `an address is found in its cell`(text: String) {
    #expect(WrittenAddress.address(text) == "anna.bo@x.dk")
  }

  @Test(arguments: [
    "", "ikke-en-adresse", "a@b", "a@@b.dk", "@b.dk", "a@.dk", "a@b..dk", "a@x.dk, b@x.dk",
    "A <a@x.dk>; B <b@x.dk>", "Anna Bo a@x.dk",
  ])
  func `what mail can't be sent to is no address`(text: String) {
    #expect(WrittenAddress.address(text) == nil)
  }

  @Test func `numbers are read only when they are plain`() {
    #expect(WrittenNumber.count("3") == 3)
    #expect(["ca. 3", "-1", "3.5", "1e3", ""].allSatisfy { WrittenNumber.count($0) == nil })
    #expect(WrittenNumber.years("2,5") == 2.5)
    #expect(WrittenNumber.years("12 år") == 12)
    #expect(WrittenNumber.birthYear("1977", last: 2026) == 1977)
    #expect(WrittenNumber.birthYear("12-03-1977", last: 2026) == 1977)
    #expect(WrittenNumber.birthYear("2027", last: 2026) == nil)
    #expect(WrittenAnswer.localWork("JA!") == .yes)
    #expect(WrittenAnswer.localWork("i gang") == nil)
  }
}
