@testable import Modgift

/// Ids are written as they are in a model file.
extension Slug: ExpressibleByUnicodeScalarLiteral {}
extension Slug: ExpressibleByExtendedGraphemeClusterLiteral {}
extension Slug: ExpressibleByStringLiteral {
  /// The slug that is written there.
  public init(stringLiteral text: String) {
    guard let slug = Slug(text) else { preconditionFailure("not a slug: \(text)") }
    self = slug
  }
}
