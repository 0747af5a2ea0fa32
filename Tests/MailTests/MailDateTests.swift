import Testing

@testable import Mail

struct MailDateTests {
  /// What GNU `date -uR -d @SECONDS` prints.
  @Test(arguments: [
    (0, "Thu, 01 Jan 1970 00:00:00 +0000"), (951_782_400, "Tue, 29 Feb 2000 00:00:00 +0000"),
    (1_709_251_199, "Thu, 29 Feb 2024 23:59:59 +0000"), (1_795_301_040, "Sat, 21 Nov 2026 22:44:00 +0000"),
    (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 +0000"), (253_402_300_799, "Fri, 31 Dec 9999 23:59:59 +0000"),
    (Int.max, "Fri, 31 Dec 9999 23:59:59 +0000"), (Int.min, "Thu, 01 Jan 1970 00:00:00 +0000"),
  ])
  func `a date is written as mail writes it`(seconds: Int, expected: String) {
    #expect(MailDate.text(seconds) == expected)
  }
}
