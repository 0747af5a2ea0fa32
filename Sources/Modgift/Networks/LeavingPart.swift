import Markup

/// What of a feature somebody who leaves hands over: what their page asks, and what is done with what they chose.
struct LeavingPart: Sendable {
  /// Nil where there is nothing to hand over.
  let section: @Sendable (Visit) throws -> HTML?
  let handOver: @Sendable (Visit) throws -> Void
}
