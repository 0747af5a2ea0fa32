extension Sequence where Element == HTML {
  /// All pieces in order, with `separator` between them.
  public func joined(separator: HTML = .empty) -> HTML {
    var all = HTML.empty
    var isFirst = true
    for piece in self {
      if !isFirst { all += separator }
      all += piece
      isFirst = false
    }
    return all
  }
}
