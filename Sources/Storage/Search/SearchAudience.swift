/// Who may read a text, as the index spells it: thirteen letters before every word of the text.
///
/// So a search walks the words of those rooms alone that it may look in. What it costs, and with it how long it takes,
/// says nothing of what was written elsewhere.
struct SearchAudience {
  /// How many letters stand before each word.
  static let length = 13

  private let letters: String

  init(_ number: Int64) {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    let bits = UInt64(bitPattern: number)
    letters = String(unsafeUninitializedCapacity: Self.length) { buffer in
      for place in 0..<Self.length {
        buffer[Self.length - 1 - place] = alphabet[Int(bits >> UInt64(5 * place) & 31)]
      }
      return Self.length
    }
  }

  /// A word of a text for this audience.
  func word(_ stem: String) -> String { letters + stem }

  /// What stands for the kind of a text. No word holds a dot, so nobody finds it by typing.
  func kind(_ kind: String) -> String { "\(letters).\(kind)" }
}
