import Markup

/// The numbers behind the map, sorted by whatever heading was pressed.
struct MunicipalityTable {
  let lines: [MunicipalityLine]
  let measure: Measure
  let order: TableOrder

  func html(_ phrases: any Phrases) -> HTML {
    let rows = sorted.map { line -> [HTML] in
      [
        "<a href=\"\(Path.programmeSite(line.id))\">\(line.name)</a>", "\(line.region)",
        "\(phrases.number(line.population))", "\(line.network ?? "")", "\(phrases.number(line.trained))",
        "\(phrases.number(line.signedIn))", "\(phrases.number(line.active))",
      ]
    }
    let columns = zip(TableOrder.allCases, headings(phrases)).map { order, words in
      DataTable.Column(words: words, isNumber: isNumber(order))
    }
    return """
      <section class="stack" id="table">\(orders(phrases))
      \(DataTable(caption: phrases.tableOfSites, columns: columns, rows: rows))</section>
      """
  }

  /// The orders as plain links, which need no script.
  private func orders(_ phrases: any Phrases) -> Tabs {
    Tabs(
      label: phrases.tableOfSites,
      tabs: zip(TableOrder.allCases, headings(phrases)).map { order, words in
        let link = Path.programme.with("by", measure.rawValue).with("sort", order.rawValue).at("table")
        return Tabs.Tab(words: words, link: link, isCurrent: order == self.order)
      })
  }

  private func headings(_ phrases: any Phrases) -> [String] {
    [phrases.siteColumn, phrases.regionColumn, phrases.inhabitantsColumn, phrases.networkColumn]
      + Measure.allCases.map(phrases.measure)
  }

  private func isNumber(_ order: TableOrder) -> Bool {
    switch order {
    case .name, .region, .network: false
    case .population, .trained, .signedIn, .active: true
    }
  }

  /// The lines come by name, and stay so among equals.
  private var sorted: [MunicipalityLine] {
    func most(_ number: (MunicipalityLine) -> Int) -> [MunicipalityLine] {
      lines.enumerated().sorted {
        (-number($0.element), $0.offset) < (-number($1.element), $1.offset)
      }.map(\.element)
    }
    func first(_ text: (MunicipalityLine) -> String) -> [MunicipalityLine] {
      lines.enumerated().sorted { (text($0.element), $0.offset) < (text($1.element), $1.offset) }.map(
        \.element)
    }
    return switch order {
    case .name: lines
    case .region: first { sortName(of: $0.region) }
    case .network: first { $0.network.map(sortName) ?? "\u{FFFF}" }
    case .population: most(\.population)
    case .trained: most(\.trained)
    case .signedIn: most(\.signedIn)
    case .active: most(\.active)
    }
  }
}
