import Storage

/// What came with a post that was sent by mail and is not part of it: for its author alone, who would otherwise
/// wonder where it went.
struct PostMail: Sendable, Hashable, RowDecodable {
  /// Something that was cut off, and why.
  struct Cut: Codable, Sendable, Hashable {
    enum Reason: String, Codable, Sendable { case quote, signature, footer }

    let reason: Reason
    let text: String
  }

  /// A file that came along. The forum takes none yet, and keeps only what it was called: nobody could look into it
  /// for data on citizens.
  struct File: Codable, Sendable, Hashable {
    let name: String
    let size: Int
  }

  /// The most that is kept of what was cut, in letters.
  static let longestCut = 60_000

  let post: Post.ID
  let cuts: [Cut]
  let files: [File]

  init(post: Post.ID, cuts: [Cut], files: [File]) {
    self.post = post
    self.cuts = cuts
    self.files = files
  }

  init(from row: inout Row) throws {
    post = try row.next()
    cuts = try row.next(WrittenJSON<[Cut]>.self).value
    files = try row.next(WrittenJSON<[File]>.self).value
  }
}
