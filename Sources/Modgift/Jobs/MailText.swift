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
    /// What a person wrote, its lines kept.
    case quote(String)
    /// What stands large, such as a code.
    case code(String)
    case buttons([MailLink])
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
}

extension MailText.Part {
  fileprivate var text: String? {
    switch self {
    case .heading(let words): "== \(words) =="
    case .paragraph(let words), .aside(let words), .code(let words): words
    case .title(let words, let address): "\(words)\n\(address)"
    case .quote(let words): words
    case .buttons(let links): links.map { "\($0.words):\n\($0.address)" }.joined(separator: "\n")
    case .address: nil
    }
  }
}
