import HTTPTypes
import Markup

/// The same five places in the same order, on every page.
enum Place: String, Sendable, CaseIterable {
  case home, plan, rooms, people, me
}

/// A page without its frame: what it is called and what it says.
struct Page: Sendable {
  let title: String
  /// Which of the five places it belongs to.
  var place: Place?
  let main: HTML
  var status: HTTPResponse.Status = .ok
  /// The language it is written in, where that is not the one the browser asked for.
  var language: Language?

  init(
    _ title: String, in place: Place? = nil, status: HTTPResponse.Status = .ok, language: Language? = nil,
    main: HTML
  ) {
    self.title = title
    self.language = language
    self.place = place
    self.status = status
    self.main = main
  }
}

/// What a handler gives back.
enum Answer: Sendable {
  /// A page in its frame. With a status of 400 or more nothing the handler wrote is kept.
  case page(Page)
  /// Go and see another address (303), where a sentence may be said once.
  case see(Path, saying: Saying? = nil)
  /// A piece of a page, for a script that asked for it.
  case fragment(HTML, status: HTTPResponse.Status = .ok)
  /// Something else than a page: its type, its bytes, and a name when it is to be saved.
  case file(type: String, bytes: [UInt8], name: String? = nil, status: HTTPResponse.Status = .ok)
  /// An answer that also sets cookies.
  indirect case setting([CookieToSet], Answer)

  /// Whether it tells of success, so that what was written is kept.
  var keepsWrites: Bool {
    switch self {
    case .page(let page): page.status.code < 400
    case .see: true
    case .fragment(_, let status), .file(_, _, _, let status): status.code < 400
    case .setting(_, let answer): answer.keepsWrites
    }
  }
}
