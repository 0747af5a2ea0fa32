import Markup

/// A short mail: a few sentences, at most one button, and why one got it. Nothing in it tells anybody that it
/// was opened.
struct Letter: Sendable {
  let language: Language
  let subject: String
  /// The sentences before the button.
  let before: [String]
  /// What stands large, such as a code.
  var code: String?
  var button: (words: String, address: String)?
  /// Somebody's own words, given back to them.
  var quoted: String?
  /// The sentences after the button.
  var after: [String] = []
  /// Why the person got it.
  let why: String

  /// As it is sent: plain text, and the same as a page.
  var content: MailContent {
    MailContent(language: language, subject: subject, text: text, html: html)
  }

  private var text: String {
    let pressed = button.map { ["\($0.words):\n\($0.address)"] } ?? []
    let parts =
      before + (code.map { [$0] } ?? []) + pressed + after + (quoted.map { [$0] } ?? []) + ["--\n\(why)"]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var html: HTML {
    let large: HTML? = code.map {
      "<p style=\"font-size:28px;letter-spacing:4px;font-weight:bold;margin:24px 0\">\($0)</p>\n"
    }
    return """
      <!doctype html>
      <html lang="\(language.rawValue)"><head><meta charset="utf-8"><title>\(subject)</title></head>
      <body style="font-family:sans-serif;font-size:17px;line-height:1.5;max-width:560px;margin:24px auto;\
      padding:0 16px">
      \(before.map(paragraph))\(large)\(pressed)\(after.map(paragraph))\(givenBack)\
      <p style="font-size:14px;color:#555;margin-top:32px">\(why)</p>
      </body></html>
      """
  }

  private var givenBack: HTML? {
    quoted.map {
      "<blockquote style=\"white-space:pre-wrap;margin:16px 0;padding-left:12px;border-left:3px solid #bbb\">\($0)</blockquote>\n"
    }
  }

  private func paragraph(_ words: String) -> HTML { "<p>\(words)</p>\n" }

  private var pressed: HTML? {
    guard let button, let link = WebLink(button.address) else { return nil }
    return """
      <p><a href="\(link)" style="display:inline-block;padding:12px 20px;background:#0b5c56;color:#fff;\
      border-radius:8px;text-decoration:none;font-weight:bold">\(button.words)</a></p>
      <p style="font-size:14px;color:#555;word-break:break-all">\(button.address)</p>

      """
  }
}
