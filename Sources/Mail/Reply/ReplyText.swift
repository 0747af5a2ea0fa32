/// What people really send when they answer a mail, taken apart: what they say now, and what their mailer or
/// their employer put around it. Nothing is thrown away: ``pieces`` holds it all, in order.
public struct ReplyText: Sendable, Equatable {
  /// Why something is not part of what is said.
  public enum Reason: Sendable, Equatable {
    /// An earlier mail, with the lines that introduce it.
    case quote
    /// A greeting at the end, with name, title, numbers, or the name of the telephone.
    case signature
    /// What an organisation puts under every mail: secrecy, privacy, saving paper.
    case footer
  }

  /// Lines that belong together.
  public enum Piece: Sendable, Equatable {
    /// Their words.
    case said(String)
    /// What was cut off, and why.
    case cut(String, Reason)
  }

  /// All of it, in order.
  public let pieces: [Piece]
  /// Whether it quotes a mail without a sign before its lines, so that its writer may have answered between them.
  public let quotesUnmarked: Bool
  private let inside: AnswersInside.Finding

  /// Whether something may be said between the lines of a quotation, and cannot be told from it.
  public var isDoubtful: Bool { inside == .doubt }

  /// Takes a mail's plain text apart, or its HTML as Markdown when it has none.
  ///
  /// What its writer put between the lines of `sent` is said by them, also where no sign tells the two apart.
  public init(_ mail: IncomingMail, answering sent: SentText? = nil) {
    if let text = mail.text, !text.trimmed.isEmpty {
      self.init(Self.lines(of: text), from: ReplyWriter(mail.from), answering: sent, unbroken: mail.html)
    } else {
      self.init(Self.lines(ofHTML: mail.html ?? ""), from: ReplyWriter(mail.from), answering: sent)
    }
  }

  /// Takes plain text apart. `name` is what its writer is called, if that is known.
  public init(text: String, from name: String = "", answering sent: SentText? = nil) {
    self.init(Self.lines(of: text), from: ReplyWriter(name: name), answering: sent)
  }

  /// Takes HTML apart; its pieces are Markdown.
  public init(html: String, from name: String = "", answering sent: SentText? = nil) {
    self.init(Self.lines(ofHTML: html), from: ReplyWriter(name: name), answering: sent)
  }

  /// `unbroken` is the HTML beside plain text, which has a paragraph on one line.
  private init(
    _ lines: [ReplyLine], from writer: ReplyWriter, answering sent: SentText?, unbroken: String? = nil
  ) {
    var lines = lines
    let unmarked = QuoteSearch.mark(&lines)
    quotesUnmarked = unmarked != nil
    if let unmarked, let sent {
      inside = AnswersInside.mark(&lines, in: unmarked, answering: sent)
    } else {
      inside = .nothing
    }
    SignatureSearch.mark(&lines, from: writer)
    if let unbroken { WrappedLines.join(&lines, asIn: unbroken) }
    pieces = ReplyText.pieces(of: lines)
  }

  private static func lines(of text: String) -> [ReplyLine] {
    text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map {
      ReplyLine(String($0), mark: nil)
    }
  }

  private static func lines(ofHTML html: String) -> [ReplyLine] {
    HTMLText(html).lines.map { ReplyLine($0.text, mark: $0.mark) }
  }

  /// What is said, without what was cut off. Empty when nothing is.
  public var said: String {
    pieces.compactMap { if case .said(let text) = $0 { text } else { nil } }.joined(separator: "\n\n")
  }

  /// Whether anything was cut off.
  public var isCut: Bool {
    pieces.contains { if case .cut = $0 { true } else { false } }
  }
}
