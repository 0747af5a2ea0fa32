import Markup

/// The HTML of a mail: tables and styles in the tags, which is what Outlook's engine (Word's) lays out; nothing is
/// fetched from anywhere, so nothing tells that it was opened. Hardly a colour is set, so that a mail program in dark
/// dress may choose its own.
extension MailText {
  var html: HTML {
    """
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>\
    <td align="center" style="padding:16px 12px">
    <table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" \
    style="width:100%;max-width:600px"><tr><td align="left" style="\(MailStyle.base)">
    \(parts.enumerated().map { $1.html(isFirst: $0 == 0) })
    <p class="quiet" style="\(MailStyle.footer)">\(why)\(ways.map(way))</p>
    </td></tr></table>
    </td></tr></table>
    """
  }

  private func way(_ link: MailLink) -> HTML {
    "<br>\(anchor(link.words, link.address, "quiet", MailStyle.quiet))"
  }
}

extension MailText.Part {
  fileprivate func html(isFirst: Bool) -> HTML {
    switch self {
    case .heading(let words):
      "<h2 style=\"\(isFirst ? MailStyle.firstHeading : MailStyle.heading)\">\(words)</h2>\n"
    case .paragraph(let words): "<p style=\"margin:0 0 16px\">\(lines(words))</p>\n"
    case .aside(let words): "<p class=\"quiet\" style=\"\(MailStyle.aside)\">\(words)</p>\n"
    case .title(let words, let address):
      "<p style=\"margin:0 0 4px\">\(anchor(words, address, "lead", MailStyle.title))</p>\n"
    case .item(let words, let address, let about): item(words, address, about)
    case .quote(let words): quote(words)
    case .code(let words):
      """
      <p style="font-size:28px;letter-spacing:4px;font-weight:bold;margin:24px 0">\(words)</p>

      """
    case .buttons(let links): "\(links.map(button))"
    case .link(let link):
      "<p style=\"margin:0 0 16px\">\(anchor(link.words, link.address, "lead", MailStyle.link))</p>\n"
    case .address(let address):
      "<p style=\"\(MailStyle.address)\">\(anchor(address, address, "quiet", MailStyle.quiet))</p>\n"
    }
  }

  private func item(_ words: String, _ address: String, _ about: String) -> HTML {
    let title: HTML =
      "<p style=\"margin:20px 0 2px\">\(anchor(words, address, "lead", MailStyle.title))</p>\n"
    return about.isEmpty
      ? title : "\(title)<p class=\"quiet\" style=\"\(MailStyle.about)\">\(lines(about))</p>\n"
  }

  /// A bar beside the words: a cell with a ground of its own, for Outlook draws no border of a quotation.
  private func quote(_ words: String) -> HTML {
    """
    <table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px"><tr>\
    <td width="4" bgcolor="#9dbfbb" style="width:4px;font-size:1px">&nbsp;</td>\
    <td align="left" style="padding:2px 0 2px 14px;\(MailStyle.base)">\(lines(words))</td></tr></table>

    """
  }

  private func button(_ link: MailLink) -> HTML {
    """
    <table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0"><tr>\
    <td bgcolor="#0b5c56" style="border-radius:8px">\(anchor(link.words, link.address, nil, MailStyle.button))</td>\
    </tr></table>

    """
  }

  private func lines(_ words: String) -> HTML {
    words.split(separator: "\n", omittingEmptySubsequences: false).map { line -> HTML in "\(String(line))" }
      .joined(separator: "<br>\n")
  }
}

/// A link, where the address is one; else its words alone.
private func anchor(_ words: String, _ address: String, _ kind: String?, _ style: String) -> HTML {
  guard let link = WebLink(address) else { return "\(words)" }
  let kind: HTML = kind.map { " class=\"\($0)\"" } ?? ""
  return "<a href=\"\(link)\"\(kind) style=\"\(style)\">\(words)</a>"
}
