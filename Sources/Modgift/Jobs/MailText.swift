import Markup

/// What a mail says, part by part. The same parts make its plain text and its HTML, so that the two say the same.
struct MailText: Sendable {
  /// A piece of it, from top to bottom.
  enum Part: Sendable {
    case heading(String)
    case paragraph(String)
    /// Something said beside, smaller.
    case aside(String)
    /// A title that leads somewhere.
    case title(String, address: String)
    /// One of several things: a title that leads somewhere, and under it what it is about.
    case item(String, address: String, about: String)
    /// What a person wrote, its lines kept.
    case quote(String)
    /// What stands large, such as a code.
    case code(String)
    case buttons([MailLink])
    /// What can be pressed instead, less in sight than a button.
    case link(MailLink)
    /// An address written out, for whoever's mail program shows no buttons, and for answers to quote. The plain text
    /// has it already.
    case address(String)
  }

  var parts: [Part]
  /// Why the person got it.
  var why: String
  /// What can be changed about such mails.
  var ways: [MailLink] = []

  /// As plain text.
  var text: String {
    let footer = ["--\n\(why)"] + ways.map { "\($0.words): \($0.address)" }
    let lines = parts.compactMap(\.text) + [footer.joined(separator: "\n")]
    return lines.joined(separator: "\n\n") + "\n"
  }
}

/// A link in a mail: its words and where it leads, in full.
struct MailLink: Sendable {
  let words: String
  let address: String

  /// As plain text: the words ask or announce, and the address stands alone on its line, where no program breaks it.
  var text: String { words + (words.hasSuffix("?") ? "\n" : ":\n") + address }
}

extension MailText.Part {
  fileprivate var text: String? {
    switch self {
    case .heading(let words): "== \(words) =="
    case .paragraph(let words), .aside(let words), .code(let words): words
    case .title(let words, let address): "\(words)\n\(address)"
    case .quote(let words): words
    case .item(let words, let address, let about):
      "\(words)\n\(address)" + (about.isEmpty ? "" : "\n\n\(about)")
    case .buttons(let links): links.map(\.text).joined(separator: "\n")
    case .link(let link): link.text
    case .address: nil
    }
  }
}
