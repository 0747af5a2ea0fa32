/// A time of day as people type it: `10:30`, `10.30`, `1030`, `10`, with or without "kl.".
enum ClockTime {
  /// Minutes since midnight; nil when it is none.
  static func minutes(_ typed: String) -> Int? {
    let words = typed.lowercased().split(separator: " ").filter { $0 != "kl" && $0 != "kl." }
    guard words.count == 1, let word = words.first, word.utf8.count <= 5 else { return nil }
    let parts = word.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    let (hour, minute): (Int, Int)
    switch (numbers.count, parts.first?.count ?? 0) {
    case (1, 1), (1, 2): (hour, minute) = (numbers[0], 0)
    case (1, 3), (1, 4): (hour, minute) = numbers[0].quotientAndRemainder(dividingBy: 100)
    case (2, 1), (2, 2): (hour, minute) = (numbers[0], numbers[1])
    default: return nil
    }
    guard hour < 24, minute < 60 else { return nil }
    return hour * 60 + minute
  }
}
