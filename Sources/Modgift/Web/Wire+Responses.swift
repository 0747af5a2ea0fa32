import HTTPTypes
import Hummingbird
import NIOCore

extension Wire {
  func response(_ prepared: Prepared, to request: Request) -> Response {
    var headers = safeHeaders
    headers[.contentType] = prepared.type
    headers[.cacheControl] = "private, no-store"
    headers[.location] = prepared.location
    if let name = prepared.fileName {
      headers[.contentDisposition] = "attachment; filename*=UTF-8''\(percentEncoded(name))"
    }
    let secure = reception.installation.settings.isSecure
    for cookie in prepared.cookies {
      headers.append(HTTPField(name: .setCookie, value: cookie.header(secure: secure)))
    }
    let bytes = compressed(prepared.bytes, type: prepared.type, for: request, &headers)
    return Response(
      status: prepared.status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// One of the files inside the binary, to be kept for ever: its address changes with its content.
  func asset(_ served: String, _ request: Request) -> Response {
    guard let file = reception.installation.assets.file(served) else { return plain(.notFound, "") }
    var headers = safeHeaders
    headers[.contentType] = file.type
    headers[.cacheControl] = "public, max-age=31536000, immutable"
    headers[.vary] = "Accept-Encoding"
    let small = !file.compressed.isEmpty && acceptsGzip(request)
    if small { headers[.contentEncoding] = "gzip" }
    return Response(
      status: .ok, headers: headers,
      body: .init(byteBuffer: ByteBuffer(bytes: small ? file.compressed : file.bytes)))
  }

  func plain(_ status: HTTPResponse.Status, _ text: String) -> Response {
    Response(
      status: status, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }

  /// Events as they happen. A comment every quarter of a minute keeps proxies from hanging up.
  func stream(_ live: LiveAnswer) -> Response {
    var headers = safeHeaders
    headers[.contentType] = "text/event-stream; charset=utf-8"
    headers[.cacheControl] = "private, no-store"
    headers[.acceleratedBuffering] = "no"
    let events = live.events
    return Response(
      status: .ok, headers: headers,
      body: .init { writer in
        try await writer.write(ByteBuffer(string: ": open\n\n"))
        for try await event in events {
          let lines = event.data.split(separator: "\n", omittingEmptySubsequences: false).map {
            "data: \($0)\n"
          }
          let name = event.name.isEmpty ? ":\n" : "event: \(event.name)\n\(lines.joined())"
          try await writer.write(ByteBuffer(string: "\(name)\n"))
        }
        try await writer.finish(nil)
      })
  }

  private func compressed(
    _ bytes: [UInt8], type: String, for request: Request, _ headers: inout HTTPFields
  ) -> [UInt8] {
    guard bytes.count > 1_000, type.hasPrefix("text/") || type.contains("json"), acceptsGzip(request) else {
      return bytes
    }
    let small = gzip(bytes, level: 5)
    guard !small.isEmpty else { return bytes }
    headers[.contentEncoding] = "gzip"
    headers[.vary] = "Accept-Encoding"
    return small
  }

  private func acceptsGzip(_ request: Request) -> Bool {
    request.headers[values: .acceptEncoding].contains { $0.lowercased().contains("gzip") }
  }
}

/// Sent with every answer: nothing inline, nothing from elsewhere, framed by nobody, no address told to others.
private let safeHeaders: HTTPFields = {
  var headers = HTTPFields()
  headers[.contentSecurityPolicy] =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
  headers[.xContentTypeOptions] = "nosniff"
  headers[.referrerPolicy] = "same-origin"
  headers[.openerPolicy] = "same-origin"
  return headers
}()

extension HTTPField.Name {
  fileprivate static let acceleratedBuffering = HTTPField.Name("X-Accel-Buffering") ?? .cacheControl
  fileprivate static let referrerPolicy = HTTPField.Name("Referrer-Policy") ?? .cacheControl
  fileprivate static let openerPolicy = HTTPField.Name("Cross-Origin-Opener-Policy") ?? .cacheControl
}
