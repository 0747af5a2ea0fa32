import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Between Hummingbird's requests and ours: reads a call, writes a prepared answer with its headers.
struct Wire: Sendable {
  let reception: Reception

  func respond(to request: Request, _ context: VisitContext, by route: Route) async -> Response {
    var form = Form()
    if route.method == .post {
      do {
        form = try await decode(request, upTo: route.bodyLimit)
      } catch {
        return await refuse(.tooLarge, request, context)
      }
    }
    let call = call(request, context, form)
    switch await reception.answer(call, by: route) {
    case .ready(let prepared): return response(prepared, to: request)
    case .live(let live): return stream(live)
    }
  }

  func refuse(_ refusal: Refusal, _ request: Request, _ context: VisitContext) async -> Response {
    switch await reception.refuse(refusal, call(request, context, Form())) {
    case .ready(let prepared): response(prepared, to: request)
    case .live(let live): stream(live)
    }
  }

  private func call(_ request: Request, _ context: VisitContext, _ form: Form) -> Call {
    var parameters: [String: String] = [:]
    for (name, value) in context.parameters { parameters[String(name)] = String(value) }
    return Call(
      method: request.method, fullPath: request.uri.string, headers: request.headers, form: form,
      parameters: parameters, peerAddress: context.peerAddress, ourHost: request.head.authority)
  }

  private func decode(_ request: Request, upTo limit: Int) async throws -> Form {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
      throw Refusal.tooLarge
    }
    let buffer = try await request.body.collect(upTo: limit)
    let type = request.headers[.contentType] ?? ""
    if type.lowercased().hasPrefix("multipart/form-data"), let mark = type.range(of: "boundary=") {
      let boundary = type[mark.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" }
      return boundary.isEmpty ? Form() : Form(multipart: Array(buffer.readableBytesView), boundary: boundary)
    }
    return Form(urlEncoded: buffer.readableBytesView)
  }
}
