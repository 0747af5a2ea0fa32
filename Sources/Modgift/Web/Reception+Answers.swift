import HTTPTypes
import Logging
import Markup
import Storage

extension Reception {
  /// Makes an answer ready to send, in its frame.
  func prepare(_ answer: Refused<Answer>, for visit: some Visiting) throws -> Prepared {
    switch answer {
    case .no(let answer): try prepare(answer, for: visit)
    case .yes(let refusal): try prepare(.page(refusalPage(refusal, visit)), for: visit)
    }
  }

  private func prepare(_ answer: Answer, for visit: some Visiting) throws -> Prepared {
    switch answer {
    case .page(let page):
      var prepared = Prepared(status: page.status, bytes: try layout(page, for: visit).bytes)
      if let open = visit as? OpenVisit, open.isNewVisitor {
        prepared.cookies.append(CookieToSet(cookie: .visitor, value: open.visitor.text, age: 365 * 86_400))
      }
      return prepared
    case .see(let path, let saying):
      let path = saying.map { path.with("said", $0.rawValue) } ?? path
      return Prepared(status: .seeOther, location: path.address)
    case .fragment(let html, let status):
      return Prepared(status: status, bytes: html.bytes)
    case .file(let type, let bytes, let name, let status):
      return Prepared(status: status, type: type, bytes: bytes, fileName: name)
    case .setting(let cookies, let answer):
      var prepared = try prepare(answer, for: visit)
      prepared.cookies += cookies
      return prepared
    }
  }

  /// The page for a refusal that came before or outside a handler's transaction.
  func refuse(_ refusal: Refusal, _ call: Call) async -> Outcome {
    do {
      return try await database.read { db in
        let visit = try openVisit(call, in: db)
        if visit.visit == nil, call.method == .get, refusal == .notFound || refusal == .signedOut {
          return .ready(sendToSignIn(from: call))
        }
        return .ready(try prepare(.page(refusalPage(refusal, visit)), for: visit))
      }
    } catch {
      logger.error("the database does not answer: \(error)")
      return unavailable(call)
    }
  }

  /// The page for what should not have happened: a reference for the log and nothing of what went wrong.
  func fail(_ reference: String, _ call: Call) async -> Outcome {
    do {
      return try await database.read { db in
        let visit = try openVisit(call, in: db)
        return .ready(try prepare(.page(failurePage(reference, visit)), for: visit))
      }
    } catch {
      return unavailable(call)
    }
  }

  /// Without a database there is no frame: a plain page that says so.
  private func unavailable(_ call: Call) -> Outcome {
    let phrases = Language.preferred(by: call.languages).phrases
    let html: HTML = """
      <!doctype html>
      <html lang="\(phrases.language.rawValue)"><head><meta charset="utf-8"><title>Modgift</title></head>
      <body><main><h1>\(phrases.unavailableTitle)</h1><p>\(phrases.unavailableAdvice)</p></main></body></html>
      """
    return .ready(Prepared(status: .serviceUnavailable, bytes: html.bytes))
  }
}
