/// Danish plurals whose vowel changes, which no rule on endings finds.
enum IrregularPlurals {
  private static let nouns = [
    ("barn", "børn"), ("mand", "mænd"), ("bog", "bøger"), ("hånd", "hænder"), ("nat", "nætter"),
    ("mor", "mødre"), ("far", "fædre"), ("bror", "brødre"), ("datter", "døtre"), ("fod", "fødder"),
    ("tand", "tænder"), ("ko", "køer"), ("kraft", "kræfter"), ("stad", "stæder"), ("gås", "gæs"),
  ]

  private static let endings = ["", "s", "e", "es", "ne", "nes", "ene", "enes"]

  /// Every form of a plural, with its singular.
  private static let singulars: [String: String] = {
    var singulars: [String: String] = [:]
    for (singular, plural) in nouns {
      for ending in endings { singulars[plural + ending] = singular }
    }
    return singulars
  }()

  private static let lengths = Set(singulars.keys.map(\.count)).sorted(by: >)

  /// The word with an irregular plural at its end made singular ("skolebørn" is "skolebarn").
  static func singular(of word: String) -> String {
    // All these plurals, and few other words, have one of these letters.
    guard word.utf8.contains(0xc3) else { return word }
    for length in lengths where length <= word.count {
      if let singular = singulars[String(word.suffix(length))] {
        return word.dropLast(length) + singular
      }
    }
    return word
  }
}
