/// What tells one statement from another without writing it out: where in memory the program's own texts stand,
/// and how many values there are between them.
///
/// A page sends a dozen statements of a thousand letters and more. Their texts are constants of the program, so two
/// statements made of the same constants in the same order have the same text, and an engine that has one prepared
/// need not see it.
struct StatementShape: Hashable {
  private var marks: [UInt] = []

  /// A text of the program, by its address.
  mutating func add(_ text: StaticString) {
    marks.append(
      text.hasPointerRepresentation ? UInt(bitPattern: text.utf8Start) : UInt(text.unicodeScalar.value))
  }

  /// So many values with commas between. No text stands so low in memory.
  mutating func add(values count: Int) {
    marks.append(UInt(truncatingIfNeeded: count))
  }

  mutating func reserve(_ count: Int) {
    marks.reserveCapacity(count)
  }
}
