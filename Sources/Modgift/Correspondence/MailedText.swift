import Mail
import Storage

/// A mail as somebody's contribution: what they say, and what goes aside.
struct MailedText {
  let letter: IncomingLetter

  /// What they say.
  var said: String { letter.reply.said }

  /// All they sent, for when nothing was left of it: they may have written inside what looks like a quote.
  var whole: String {
    letter.reply.pieces.map { piece in
      switch piece {
      case .said(let text), .cut(let text, _): text
      }
    }.joined(separator: "\n\n")
  }

  /// Why it cannot be posted; nil when it can.
  func problem(at now: Timestamp, _ sight: Sight) throws -> Unposted.Reason? {
    if letter.mail.isCutShort { return .tooLong }
    if pointsInside || letter.reply.isDoubtful { return .empty }
    switch TextProblem(in: said, longest: Post.longest) {
    case .empty: return .empty
    case .tooLong: return .tooLong
    case .civilNumber: return .civilNumber
    case .unreadable: return .unreadable
    case nil: return try hasWrittenTooMuch(at: now, sight) ? .tooMany : nil
    }
  }

  /// "See my answers in red below": what is said stands inside what was cut, where nobody can tell it from the quote.
  private var pointsInside: Bool {
    var pieces = letter.reply.pieces[...]
    guard case .said(let text)? = pieces.popFirst(), text.count < 150,
      pieces.contains(where: { if case .cut(_, .quote) = $0 { true } else { false } }),
      !pieces.contains(where: { if case .said = $0 { true } else { false } })
    else { return false }
    let words = text.lowercased()
    return MailedText.pointers.contains { words.contains($0) }
  }

  private static let pointers = [
    "med rødt", "med blåt", "med grønt", "med fed", "med kursiv", "svar nedenfor", "svar herunder",
    "svaret nedenfor",
    "svaret herunder", "svarer nedenfor", "svarer herunder", "svaret inde i", "svarer inde i",
    "kommentarer nedenfor",
    "kommentarer herunder", "kommentarer i teksten", "svar i teksten", "svar inde i", "in red", "in blue",
    "in bold",
    "answers below", "answered below", "reply below", "comments below", "comments inline", "replies inline",
    "answers inline", "see inline",
  ]

  /// What goes aside with a post. Quotes hold what others wrote, so that numbers are hidden in them too.
  func aside(with post: Post.ID) -> PostMail {
    var room = PostMail.longestCut
    var cuts: [PostMail.Cut] = []
    for case .cut(let text, let reason) in letter.reply.pieces where room > 0 {
      let kept = String(CivilRegistration.masked(text).prefix(room))
      room -= kept.count
      cuts.append(PostMail.Cut(reason: PostMail.Cut.Reason(reason), text: kept))
    }
    return PostMail(post: post, cuts: cuts, files: files)
  }

  /// The files beside the text. Pictures in a signature are no files to whoever sent them.
  private var files: [PostMail.File] {
    letter.mail.attachments.filter { !$0.isInline }.prefix(50).map {
      PostMail.File(name: String(CivilRegistration.masked(lineOfText($0.name)).prefix(120)), size: $0.size)
    }
  }
}

extension PostMail.Cut.Reason {
  init(_ reason: ReplyText.Reason) {
    self =
      switch reason {
      case .quote: .quote
      case .signature: .signature
      case .footer: .footer
      }
  }
}
