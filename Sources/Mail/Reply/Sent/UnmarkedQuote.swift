/// An earlier mail below its head, without a sign before its lines.
struct UnmarkedQuote {
  /// The lines that say whose it is.
  let head: Range<Int>
  /// What it says, as far as the head of a mail that is older still.
  let body: Range<Int>
}
