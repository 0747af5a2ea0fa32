import Mail
import Testing

/// Corpus mails with bytes changed, doubled, cut and swapped, from a seed: none of them may stop the process, and
/// each is read or refused.
struct MailMutationTests {
  /// Marsaglia's xorshift.
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `a mutated mail is read or refused`(seed: UInt64) {
    var dice = Dice(state: seed &* 0x9E37_79B9_7F4A_7C15)
    let samples = Corpus.replies + Corpus.automatic + Corpus.bounces
    for _ in 0..<500 {
      guard var bytes = samples.randomElement(using: &dice)?.bytes else { return }
      for _ in 0...Int.random(in: 0...8, using: &dice) { mutate(&bytes, samples, &dice) }
      guard let mail = try? IncomingMail.reading(bytes) else { continue }
      _ = ReplyText(mail)
      _ = mail.html.map { ReplyText(html: $0) }
      _ = AutomaticMail(mail)
      _ = BounceReport(mail)
      _ = mail.attachments.map { $0.bytes().count }
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ samples: [Corpus.Sample], _ dice: inout Dice) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &dice)
    let end = min(bytes.count, place + Int.random(in: 1...200, using: &dice))
    switch Int.random(in: 0..<7, using: &dice) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 3: bytes[place] = [0, 10, 13, 34, 58, 59, 60, 61, 62, 255].randomElement(using: &dice) ?? 0
    case 4: bytes.removeSubrange(place...)
    case 5:
      let other = samples.randomElement(using: &dice)?.bytes ?? []
      bytes.insert(contentsOf: other.prefix(2000).suffix(Int.random(in: 1...500, using: &dice)), at: place)
    default: bytes.swapAt(place, end - 1)
    }
  }
}
