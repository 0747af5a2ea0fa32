import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Storage

/// A request's context: what Hummingbird needs, and where the request came from.
struct VisitContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let peerAddress: String

  init(source: Source) {
    coreContext = .init(source: source)
    peerAddress = source.channel.remoteAddress?.ipAddress ?? ""
  }
}

/// The router with every route of the list, the files, and the health check.
func makeRouter(_ reception: Reception) -> Router<VisitContext> {
  let router = Router(context: VisitContext.self, options: .autoGenerateHeadEndpoints)
  let wire = Wire(reception: reception)
  router.add(middleware: LastResort(wire: wire))
  router.get("/health") { _, _ in
    do {
      _ = try await reception.database.read { try $0.value(Int.self, "SELECT 1") }
      return wire.plain(.ok, "ok\n")
    } catch {
      return wire.plain(.serviceUnavailable, "the database does not answer\n")
    }
  }
  router.get("/assets/:file") { request, context in
    wire.asset(context.parameters.get("file") ?? "", request)
  }
  for route in routes + [nowhere] {
    router.on(RouterPath(route.pattern), method: route.method) { request, context in
      await wire.respond(to: request, context, by: route)
    }
  }
  return router
}

/// Every other address: it is refused through the same door as a thing one may not see.
private let nowhere = Route.get("/**") { _ in throw Refusal.notFound }

/// Whatever no route took: a wrong method, a broken request. It becomes a page like any other.
private struct LastResort: RouterMiddleware {
  let wire: Wire

  func handle(
    _ request: Request, context: VisitContext, next: (Request, VisitContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      return await wire.refuse(.notFound, request, context)
    }
  }
}
