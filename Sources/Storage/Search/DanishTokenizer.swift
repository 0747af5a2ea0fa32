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
    // A query comes in stems, one at a time: a stem of a stem would be another word.
    let stems = tokenization.contains(.query) ? [text] : SearchWords.stems(of: text)
    for var stem in stems {
      let code = stem.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { letters in
          // The place of a word in the text is asked for nowhere: marking is done by SearchWords.
          tokenCallback(context, 0, letters.baseAddress, CInt(letters.count), 0, nText)
        }
      }
      if code != SQLITE_OK { return code }
    }
    return SQLITE_OK
  }
}
