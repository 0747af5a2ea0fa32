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
    \(parts.map(\.html))
    <p style="\(MailStyle.footer)">\(why)\(ways.map(way))</p>
    </td></tr></table>
    </td></tr></table>
    """
  }

  private func way(_ link: MailLink) -> HTML { "<br>\(anchor(link.words, link.address, "color:#767676"))" }
}

/// What the parts look like.
private enum MailStyle {
  static let base =
    "font-family:'Segoe UI',-apple-system,Helvetica,Arial,sans-serif;font-size:17px;line-height:1.5"
  static let footer =
    "font-size:14px;line-height:1.5;color:#767676;margin:32px 0 0;padding-top:12px;border-top:1px solid #c9d6d4"
  static let aside = "font-size:14px;color:#767676;margin:16px 0 4px"
  static let heading =
    "font-size:17px;line-height:1.3;margin:32px 0 8px;padding-top:12px;border-top:1px solid #c9d6d4"
  static let title = "font-size:19px;line-height:1.3;font-weight:bold;color:#1f7f78"
  static let button =
    "display:inline-block;padding:12px 20px;color:#ffffff;font-weight:bold;text-decoration:none;"
    + "border:1px solid #0b5c56;border-radius:8px"
  static let address = "font-size:13px;color:#767676;margin:4px 0 12px;word-break:break-all"
}

extension MailText.Part {
  fileprivate var html: HTML {
    switch self {
    case .heading(let words): "<h2 style=\"\(MailStyle.heading)\">\(words)</h2>\n"
    case .paragraph(let words): "<p style=\"margin:0 0 16px\">\(lines(words))</p>\n"
    case .aside(let words): "<p style=\"\(MailStyle.aside)\">\(words)</p>\n"
    case .title(let words, let address):
      "<p style=\"margin:0 0 4px\">\(anchor(words, address, MailStyle.title))</p>\n"
    case .quote(let words): quote(words)
    case .code(let words):
      """
      <p style="font-size:28px;letter-spacing:4px;font-weight:bold;margin:24px 0">\(words)</p>

      """
    case .buttons(let links): "\(links.map(button))"
    case .address(let address):
      "<p style=\"\(MailStyle.address)\">\(anchor(address, address, "color:#767676"))</p>\n"
    }
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
    <td bgcolor="#0b5c56" style="border-radius:8px">\(anchor(link.words, link.address, MailStyle.button))</td>\
    </tr></table>

    """
  }

  private func lines(_ words: String) -> HTML {
    words.split(separator: "\n", omittingEmptySubsequences: false).map { line -> HTML in "\(String(line))" }
      .joined(separator: "<br>\n")
  }
}

/// A link, where the address is one; else its words alone.
private func anchor(_ words: String, _ address: String, _ style: String) -> HTML {
  guard let link = WebLink(address) else { return "\(words)" }
  return "<a href=\"\(link)\" style=\"\(style)\">\(words)</a>"
}
