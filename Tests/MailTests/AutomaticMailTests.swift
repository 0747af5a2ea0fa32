import Mail
import Testing

struct AutomaticMailTests {
  @Test(arguments: Corpus.automatic)
  func `what no person wrote is told by its kind`(sample: Corpus.Sample) throws {
    let mail = try IncomingMail.reading(sample.bytes)
    let reason = AutomaticMail(mail).map { "\($0)" } ?? "a person"
    #expect(reason == sample.expected, "\(sample.name)")
  }

  @Test func `our own mail coming back is a loop`() throws {
    let own = try #require(MailAddress("svar@modgift.example"))
    let mail = try IncomingMail.reading(Array("From: svar@modgift.example\nSubject: Hej\n\nHej\n".utf8))
    #expect(AutomaticMail(mail) == nil)
    #expect(AutomaticMail(mail, own: [own]) == .loop)
  }

  @Test func `an empty return path is no person's`() throws {
    let mail = try IncomingMail.reading(Array("From: bo@by.example\nSubject: Hej\n\nHej\n".utf8))
    #expect(AutomaticMail(mail, returnPath: "") == .generated)
    #expect(AutomaticMail(mail, returnPath: "bo@by.example") == nil)
  }
}
