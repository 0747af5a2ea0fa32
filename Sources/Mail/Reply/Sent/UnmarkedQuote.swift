/// An earlier mail below its head, without a sign before its lines.
struct UnmarkedQuote {
  /// The lines that say whose it is.
  let head: Range<Int>
  /// All below: what it says, and mails that are older still.
  let rest: Range<Int>
}
