import GRDB
import GRDBSQLite

/// Cuts text into stems for FTS5 by the same code that makes PostgreSQL's words.
final class DanishTokenizer: FTS5CustomTokenizer {
  static let name = "danish"

  init(db: GRDB.Database, arguments: [String]) {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?,
    nText: CInt, tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText, nText > 0 else { return SQLITE_OK }
    let bytes = UnsafeRawBufferPointer(start: pText, count: Int(nText))
    let text = String(decoding: bytes, as: UTF8.self)
    // A query comes in finished words, one at a time.
    let words = tokenization.contains(.query) ? [text] : words(of: text)
    for var word in words {
      let code = word.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { letters in
          // The place of a word in the text is asked for nowhere: marking is done by SearchWords.
          tokenCallback(context, 0, letters.baseAddress, CInt(letters.count), 0, nText)
        }
      }
      if code != SQLITE_OK { return code }
    }
    return SQLITE_OK
  }

  /// The words of an entry: a line that says who may read it and of what kind it is, and the text.
  private func words(of entry: String) -> [String] {
    let halves = entry.split(separator: "\u{1}", maxSplits: 1, omittingEmptySubsequences: false)
    let head = halves[0].split(separator: " ")
    guard halves.count == 2, head.count == 2, let number = Int64(head[0]) else { return [] }
    let audience = SearchAudience(number)
    return [audience.kind(String(head[1]))] + SearchWords.stems(of: String(halves[1])).map(audience.word)
  }
}
