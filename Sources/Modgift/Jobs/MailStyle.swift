import Markup

/// What the parts of a mail look like. The styles stand in the tags, since many mail programs drop all others.
enum MailStyle {
  static let base =
    "font-family:'Segoe UI',-apple-system,Helvetica,Arial,sans-serif;font-size:17px;line-height:1.5;"
    + "overflow-wrap:anywhere;word-break:break-word"
  static let footer =
    "font-size:14px;line-height:1.5;color:#767676;margin:32px 0 0;padding-top:12px;border-top:1px solid #c9d6d4"
  static let quiet = "color:#767676"
  static let aside = "font-size:14px;color:#767676;margin:16px 0 4px"
  static let heading =
    "font-size:17px;line-height:1.3;margin:32px 0 8px;padding-top:12px;border-top:1px solid #c9d6d4"
  /// With nothing above it to be parted from.
  static let firstHeading = "font-size:17px;line-height:1.3;margin:0 0 8px"
  static let title = "font-size:19px;line-height:1.3;font-weight:bold;color:#1f7f78"
  static let about = "font-size:14px;color:#767676;margin:0 0 10px"
  static let link = "color:#1f7f78"
  static let button =
    "display:inline-block;padding:12px 20px;color:#ffffff;font-weight:bold;text-decoration:none;"
    + "border:1px solid #0b5c56;border-radius:8px"
  static let address = "font-size:13px;color:#767676;margin:4px 0 12px;word-break:break-all"

  /// Lighter words for those programs that show a mail on a dark ground and ask it how. No one colour is seen well on
  /// both grounds.
  static let dark: HTML =
    "@media (prefers-color-scheme:dark){.quiet{color:#a5b4b2!important}.lead{color:#6fc9bf!important}}"
}
