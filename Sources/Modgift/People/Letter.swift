import Markup

/// A short mail: a few sentences, at most one button, and why one got it. Nothing in it tells anybody that it
/// was opened.
struct Letter: Sendable {
  let language: Language
  let subject: String
  /// The sentences before the button.
  let before: [String]
  /// What one may choose among, each a title that leads somewhere and what is said of it.
  var choices: [(title: String, address: String, about: String)] = []
  /// What stands large, such as a code.
  var code: String?
  var button: (words: String, address: String)?
  /// What can be pressed instead.
  var instead: MailLink?
  /// Somebody's own words, given back to them.
  var quoted: String?
  /// The sentences after the button.
  var after: [String] = []
  /// Why the person got it.
  let why: String
  /// What can be changed about such mails.
  var ways: [MailLink] = []

  /// As it is sent: plain text, and the same as a page.
  var content: MailContent { MailContent(language: language, subject: subject, saying: said) }

  private var said: MailText {
    let pressed = button.map { MailLink(words: $0.words, address: $0.address) }
    let parts: [[MailText.Part]] = [
      before.map { .paragraph($0) }, choices.map { .item($0.title, address: $0.address, about: $0.about) },
      code.map { [.code($0)] } ?? [],
      pressed.map { [.buttons([$0]), .address($0.address)] } ?? [], instead.map { [.link($0)] } ?? [],
      after.map { .paragraph($0) },
      quoted.map { [.quote($0)] } ?? [],
    ]
    return MailText(parts: parts.flatMap(\.self), why: why, ways: ways)
  }
}
