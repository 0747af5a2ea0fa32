import Mail

/// The header fields by which mail programs sort, thread and end a message, and know that no person wrote it.
struct MailEnvelope {
  private let content: MailContent
  private let settings: Settings

  init(_ content: MailContent, settings: Settings) {
    self.content = content
    self.settings = settings
  }

  /// A name for the whole world (RFC 5322 §3.6.4).
  func identifier(_ name: String) -> String { "\(name)@\(settings.mailDomain)" }

  /// In the order in which they are sent.
  var headers: [(name: String, value: String)] {
    // RFC 3834 §5: nobody's absence notice shall answer it.
    [
      (name: "Auto-Submitted", value: "auto-generated"),
      (name: "X-Auto-Response-Suppress", value: "OOF, AutoReply"),
    ] + thread + answering + list + unsubscribing
  }

  private var thread: [(name: String, value: String)] {
    guard let last = content.references.last else { return [] }
    let all = content.references.map { "<\(identifier($0))>" }.joined(separator: " ")
    return [(name: "In-Reply-To", value: "<\(identifier(last))>"), (name: "References", value: all)]
  }

  private var answering: [(name: String, value: String)] {
    content.replyTo.map { [(name: "Reply-To", value: "<\($0)>")] } ?? []
  }

  /// RFC 2919.
  private var list: [(name: String, value: String)] {
    guard let list = content.list else { return [] }
    let name = list.name.filter { $0 != "<" && $0 != ">" && $0 != "\"" }
    return [(name: "List-Id", value: "\"\(name)\" <\(list.id).\(settings.mailDomain)>")]
  }

  /// RFC 2369, and RFC 8058 for the one press that mail programs offer themselves.
  private var unsubscribing: [(name: String, value: String)] {
    guard let page = content.unsubscribe else { return [] }
    return [
      (name: "List-Unsubscribe", value: "<\(settings.baseURL)\(page.address)>"),
      (name: "List-Unsubscribe-Post", value: "List-Unsubscribe=One-Click"),
    ]
  }
}
