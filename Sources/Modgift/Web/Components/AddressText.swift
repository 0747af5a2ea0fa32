import Markup

/// A mail address to read. Where a line is too short for it, it breaks after its @.
struct AddressText: Component {
  let address: String

  var html: HTML {
    let parts = address.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return "\(address)" }
    return "\(String(parts[0]))@<wbr>\(String(parts[1]))"
  }
}
