import Markup

/// A table that scrolls in a box of its own, so that the page never does sideways.
struct DataTable: Component {
  let caption: String
  let columns: [Column]
  /// Every row has a cell for every column; the first is the row's heading.
  let rows: [[HTML]]
  /// Whether the heading right above says the same: the caption is then for ears alone.
  var isHeaded = false

  /// What stands in a column.
  struct Column {
    let words: String
    var isNumber = false
    /// Whether whole sentences stand in it, which want room.
    var isLong = false
  }

  var html: HTML {
    """
    <div class="table" role="region" aria-label="\(caption)" tabindex="0"><table>
    <caption\(isHeaded, "class=\"for-ears\"")>\(caption)</caption>
    <thead><tr>\(columns.map(heading))</tr></thead>
    <tbody>
    \(rows.map(line).joined(separator: "\n"))
    </tbody>
    </table></div>
    """
  }

  private func heading(_ column: Column) -> HTML {
    """
    <th scope="col"\(column.isNumber, "class=\"number\"")\(column.isLong, "class=\"long\"")>\(column.words)</th>
    """
  }

  private func line(_ cells: [HTML]) -> HTML {
    let cells: [HTML] = zip(columns, cells).enumerated().map { place, pair in
      let (column, cell) = pair
      if place == 0 { return "<th scope=\"row\">\(cell)</th>" }
      return "<td\(column.isNumber, "class=\"number\"")>\(cell)</td>"
    }
    return "<tr>\(cells)</tr>"
  }
}
