extension Collection where Element == HTML {
  /// All pieces in order, with `separator` between them.
  public func joined(separator: HTML = .empty) -> HTML {
    var all: [UInt8] = []
    all.reserveCapacity(reduce(0) { $0 &+ $1.bytes.count &+ separator.bytes.count })
    for index in indices {
      if index != startIndex { all.append(contentsOf: separator.bytes) }
      all.append(contentsOf: self[index].bytes)
    }
    return HTML(trusted: all)
  }
}
