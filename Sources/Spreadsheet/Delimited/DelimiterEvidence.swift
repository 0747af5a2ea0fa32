/// Finds the delimiter: the character that cuts most rows into the same number of cells.
enum DelimiterEvidence {
  /// By falling trust when the evidence is equal: a comma also stands in sentences and in numbers.
  private static let candidates: [Unicode.Scalar] = ["\t", ";", "|", ","]
  private static let sampleLength = 32_000

  static func delimiter(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    let sample = Array(scalars.prefix(sampleLength))
    var best: (delimiter: Unicode.Scalar, weight: Int) = (";", 0)
    for candidate in candidates {
      let weight = weight(of: candidate, in: sample)
      if weight > best.weight { best = (candidate, weight) }
    }
    return best.delimiter
  }

  /// The rows that agree on their number of cells, times the cuts in each of them.
  private static func weight(of delimiter: Unicode.Scalar, in sample: [Unicode.Scalar]) -> Int {
    let rows = (try? DelimitedText(sample, delimiter: delimiter).rows(most: 100)) ?? []
    var rowsByWidth: [Int: Int] = [:]
    for row in rows { rowsByWidth[row.cells.count, default: 0] += 1 }
    return rowsByWidth.map { width, rows in rows * (width - 1) }.max() ?? 0
  }
}
