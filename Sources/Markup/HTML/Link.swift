/// What may stand where a link leads: in `href`, `src` and `action`.
///
/// A `String` may not, because one from outside could be `javascript:` or lead elsewhere than it says.
public protocol Link {
  /// The address, not yet escaped; it is escaped when written.
  var address: String { get }
}
