/// An element as it begins.
struct HTMLElement {
  let name: String
  let attributes: [String: String]
  private let style: String
  private let classes: [Substring]
  private let identifier: String

  init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
    style = attributes["style"]?.lowercased().filter { !$0.isWhitespace } ?? ""
    classes = attributes["class"]?.lowercased().split(whereSeparator: \.isWhitespace) ?? []
    identifier = attributes["id"]?.lowercased() ?? ""
  }

  /// Whether nothing of it is seen by who reads the mail.
  var isHidden: Bool {
    if Self.unseen.contains(name) || attributes["hidden"] != nil { return true }
    return style.has("display:none") || style.has("visibility:hidden")
      || style.has("mso-hide:all") || style.hasSuffix("font-size:0")
      || style.has("font-size:0;") || style.has("font-size:0px")
  }

  private static let unseen: Set = [
    "head", "title", "style", "script", "noscript", "template", "object", "svg", "select", "textarea",
    "iframe",
    "xml", "map", "audio", "video", "canvas",
  ]

  /// Whether a blockquote is a mailer's way to push a paragraph to the right.
  var isIndent: Bool {
    name == "blockquote" && mark == nil && style.has("margin")
  }

  /// A paragraph that stands right under the one before, as in Outlook.
  var isTight: Bool {
    classes.contains { $0.hasPrefix("mso") || $0.hasPrefix("x_mso") } || style.hasPrefix("margin:0")
      || style.has("margin-top:0") && style.has("margin-bottom:0")
  }

  /// Whether it holds the sign before an item of a list, which Word writes as words.
  var isListSign: Bool { style.has("mso-list:ignore") }

  /// How deep the item of a list is that Word writes as a paragraph, from 1 on.
  var listLevel: Int? {
    guard let level = style.firstRange(of: "level"), style.has("mso-list:l") else { return nil }
    return style[level.upperBound...].first?.wholeNumberValue.map { min(9, max(1, $0)) }
  }

  /// What mailers mark in their own markup.
  var mark: HTMLText.Mark? {
    if name == "blockquote" && isCited { return .quote }
    if classes.contains(where: { $0 == "gmail_attr" || $0 == "moz-cite-prefix" }) { return .quoteHead }
    if Self.originals.contains(identifier) { return .original }
    if Self.quotes.contains(identifier) || classes.contains(where: { Self.quotes.contains(String($0)) }) {
      return .quote
    }
    let isSignature =
      Self.signatures.contains(identifier) || identifier.hasPrefix("applemailsignature")
      || classes.contains { Self.signatures.contains(String($0)) }
    return isSignature ? .signature : nil
  }

  private var isCited: Bool {
    attributes["type"]?.lowercased() == "cite" || attributes["cite"] != nil || style.has("border-left")
      || classes.contains { $0.hasPrefix("gmail_quote") || $0.hasSuffix("_quote") }
  }

  /// Whether all that comes after it, inside or not, is the mail that is answered.
  var beginsOriginal: Bool { identifier == "divrplyfwdmsg" }

  private static let quotes: Set = [
    "yahoo_quoted", "protonmail_quote", "zmail_extra", "tutanota_quote",
  ]
  private static let originals: Set = [
    "mail-editor-reference-message-container", "divrplyfwdmsg", "olk_src_body_section",
  ]
  private static let signatures: Set = [
    "signature", "gmail_signature", "gmail_signature_prefix", "moz-signature", "ms-outlook-mobile-signature",
    "protonmail_signature_block", "ymail_android_signature", "ymail_ios_signature", "composer_signature",
  ]
}
