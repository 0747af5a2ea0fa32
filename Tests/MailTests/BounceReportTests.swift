import Mail
import Testing

struct BounceReportTests {
  @Test(arguments: Corpus.bounces)
  func `a bounce tells whom it did not reach, and for how long`(sample: Corpus.Sample) throws {
    let mail = try IncomingMail.reading(sample.bytes)
    #expect(AutomaticMail(mail) == .bounce, "\(sample.name)")
    let report = BounceReport(mail)
    var lines = (report?.failures ?? []).map { "\($0.recipient) \($0.severity) \($0.status ?? "-")" }
    lines.append(report?.originalMessageID ?? "-")
    #expect(lines.joined(separator: "\n") == sample.expected, "\(sample.name)")
  }

  @Test(arguments: Corpus.replies)
  func `an answer is no bounce`(sample: Corpus.Sample) throws {
    #expect(BounceReport(try IncomingMail.reading(sample.bytes)) == nil, "\(sample.name)")
  }
}
