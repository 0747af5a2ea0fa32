/// Puts together what two people wrote at once, line by line, so that nothing of either is lost.
struct NoteMerge: Sendable, Equatable {
  let text: String
  /// Whether both wrote in the same place, so that both texts stand there one after the other.
  let isInTheSamePlace: Bool

  /// Longer texts than this are kept one after the other, without being compared.
  private static let mostLines = 1_000

  /// - Parameters:
  ///   - base: What both began with.
  ///   - theirs: What stands there now.
  ///   - mine: What is to be written.
  init(base: String, theirs: String, mine: String) {
    if mine == theirs || mine == base {
      (text, isInTheSamePlace) = (theirs, false)
    } else if theirs == base {
      (text, isInTheSamePlace) = (mine, false)
    } else {
      let sides = [base, theirs, mine].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      guard sides.allSatisfy({ $0.count <= NoteMerge.mostLines }) else {
        (text, isInTheSamePlace) = ("\(theirs)\n\n\(mine)", true)
        return
      }
      let merged = NoteMerge.merged(sides[0], sides[1], sides[2])
      (text, isInTheSamePlace) = (merged.lines.joined(separator: "\n"), merged.isInTheSamePlace)
    }
  }

  private static func merged(_ base: [Substring], _ theirs: [Substring], _ mine: [Substring]) -> (
    lines: [Substring], isInTheSamePlace: Bool
  ) {
    let (inTheirs, inMine) = (places(of: base, in: theirs), places(of: base, in: mine))
    var lines: [Substring] = []
    var clashes = false
    var (from, fromTheirs, fromMine) = (0, 0, 0)
    for index in 0...base.count {
      let isEnd = index == base.count
      guard let theirPlace = isEnd ? theirs.count : inTheirs[index],
        let myPlace = isEnd ? mine.count : inMine[index]
      else { continue }
      let piece = put(
        Array(base[from..<index]), Array(theirs[fromTheirs..<theirPlace]), Array(mine[fromMine..<myPlace]))
      lines += piece.lines
      clashes = clashes || piece.clashes
      if !isEnd { lines.append(base[index]) }
      (from, fromTheirs, fromMine) = (index + 1, theirPlace + 1, myPlace + 1)
    }
    return (lines, clashes)
  }

  /// What stands between two lines that nobody touched.
  private static func put(_ base: [Substring], _ theirs: [Substring], _ mine: [Substring]) -> (
    lines: [Substring], clashes: Bool
  ) {
    if theirs == base || theirs == mine { return (mine, false) }
    if mine == base { return (theirs, false) }
    return (theirs + mine, true)
  }

  /// Where each line of a text still stands in what became of it; nil where it is gone.
  private static func places(of base: [Substring], in changed: [Substring]) -> [Int?] {
    let difference = changed.difference(from: base)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var place = 0
    return base.indices.map { index in
      guard !removed.contains(index) else { return nil }
      while inserted.contains(place) { place += 1 }
      defer { place += 1 }
      return place
    }
  }
}
