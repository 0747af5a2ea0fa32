import Mail
import Testing

struct ReplyCorpusTests {
  @Test func `there are at least 120 mails to read`() {
    #expect(Corpus.replies.count >= 120)
  }

  @Test(arguments: Corpus.replies)
  func `exactly what they say is left of a mail`(sample: Corpus.Sample) throws {
    let mail = try IncomingMail.reading(sample.bytes)
    let reply = ReplyText(mail)
    #expect(reply.said == sample.expected, "\(sample.name)")
    #expect(AutomaticMail(mail) == nil, "\(sample.name)")
  }

  @Test(arguments: Corpus.replies)
  func `nothing is lost, only set aside`(sample: Corpus.Sample) throws {
    let mail = try IncomingMail.reading(sample.bytes)
    guard let text = mail.text, !text.allSatisfy(\.isWhitespace) else { return }
    let kept = ReplyText(text: text).pieces.map { piece in
      switch piece {
      case .said(let text), .cut(let text, _): text
      }
    }
    let letters = { (text: String) in
      // Where a press on a name would lead is Outlook's, and not set aside but left out.
      text.replacing(/<mailto:[^>]*>/, with: "").filter { !$0.isWhitespace }
    }
    #expect(letters(kept.joined()) == letters(text), "\(sample.name)")
  }
}
