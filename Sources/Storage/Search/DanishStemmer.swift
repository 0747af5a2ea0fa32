import CStemmer
import Synchronization

/// Snowball's Danish stemmer, and what it does not know. One at a time: it has a buffer of its own.
struct DanishStemmer: ~Copyable {
  static let shared = Mutex(DanishStemmer())

  /// Nil only without memory; words are then left as they are.
  private let snowball = sb_stemmer_new("danish", "UTF_8")

  deinit {
    if let snowball { sb_stemmer_delete(snowball) }
  }

  /// The stem of a word in canonical spelling, folded; nil when nothing is left of the word.
  borrowing func stem(of word: String) -> String? {
    if word.isEmpty { return nil }
    // A code or a year is itself.
    if word.utf8.contains(where: { (0x30...0x39).contains($0) }) || word.hasSuffix("kurs") {
      return DanishSpelling.folded(word)
    }
    let stem = snowballStem(of: IrregularPlurals.singular(of: word))
    // Snowball leaves "kursus", but makes "kurser" and "kurset" to "kurs".
    return DanishSpelling.folded(stem.hasSuffix("kursus") ? String(stem.dropLast(2)) : stem)
  }

  private borrowing func snowballStem(of word: String) -> String {
    guard let snowball else { return word }
    var word = word
    return word.withUTF8 { bytes in
      guard let stem = sb_stemmer_stem(snowball, bytes.baseAddress, CInt(bytes.count)) else {
        return String(decoding: bytes, as: UTF8.self)
      }
      let length = Int(sb_stemmer_length(snowball))
      return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
  }
}
