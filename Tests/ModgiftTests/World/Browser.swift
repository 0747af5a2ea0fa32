import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded

@testable import Modgift

/// A browser without a network: it asks the router itself, keeps cookies, and follows nothing unasked.
struct Browser {
  let reception: Reception
  var cookies: [String: String] = [:]
  private let responder: RouterResponder<VisitContext>

  init(reception: Reception) {
    self.reception = reception
    responder = makeRouter(reception).buildResponder()
  }

  /// Asks for a page.
  mutating func get(_ path: String, headers: [HTTPField.Name: String] = [:]) async throws -> Reply {
    try await send(.get, path, headers: headers, body: ByteBuffer())
  }

  /// Sends a form, with the token of the page it stands on unless one is given.
  mutating func post(_ path: String, _ fields: [String: String] = [:], from page: String? = nil) async throws
    -> Reply
  {
    var fields = fields
    if fields["token"] == nil { fields["token"] = token() }
    let body = fields.sorted { $0.key < $1.key }
      .map { "\(percentEncoded($0.key))=\(percentEncoded($0.value))" }.joined(separator: "&")
    return try await send(
      .post, path, headers: [.contentType: "application/x-www-form-urlencoded", .origin: "http://localhost"],
      body: ByteBuffer(string: body))
  }

  /// A token as the forms in this browser carry it.
  func token() -> String {
    let secret = cookies[Cookie.session.rawValue] ?? cookies[Cookie.visitor.rawValue]
    return secret.flatMap { Secret($0) }?.maskedToken(for: "form") ?? ""
  }

  mutating func send(
    _ method: HTTPRequest.Method, _ path: String, headers: [HTTPField.Name: String], body: ByteBuffer
  ) async throws -> Reply {
    var fields = HTTPFields()
    for (name, value) in headers { fields[name] = value }
    if !cookies.isEmpty { fields[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
    let head = HTTPRequest(
      method: method, scheme: "http", authority: "localhost", path: path, headerFields: fields)
    let request = Request(head: head, body: RequestBody(buffer: body))
    let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: reception.logger)
    let response = try await responder.respond(to: request, context: VisitContext(source: source))
    keep(response.headers[values: .setCookie])
    let isStream = response.headers[.contentType]?.hasPrefix("text/event-stream") ?? false
    return Reply(
      status: response.status.code, headers: response.headers,
      body: try await text(of: response.body, isStream: isStream))
  }

  private mutating func keep(_ headers: [String]) {
    for header in headers {
      let pair = header.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
      guard let name = pair.first else { continue }
      cookies[String(name)] = header.contains("Max-Age=0;") ? nil : (pair.count > 1 ? String(pair[1]) : nil)
    }
  }

  private func text(of body: ResponseBody, isStream: Bool) async throws -> String {
    let collected = Guarded([UInt8]())
    if isStream {
      // Events go on for as long as one listens: the beginning is read, and then the browser leaves.
      let listening = Task { try await body.write(Collector(collected: collected)) }
      try await Task.sleep(for: .milliseconds(100))
      listening.cancel()
      _ = try? await listening.value
    } else {
      try await body.write(Collector(collected: collected))
    }
    return String(decoding: collected.withValue { $0 }, as: UTF8.self)
  }
}

/// What came back.
struct Reply {
  let status: Int
  let headers: HTTPFields
  let body: String

  var location: String? { headers[.location] }
}

private struct Collector: ResponseBodyWriter {
  let collected: Guarded<[UInt8]>

  mutating func write(_ buffer: ByteBuffer) async throws {
    collected.withValue { $0 += buffer.readableBytesView }
  }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
