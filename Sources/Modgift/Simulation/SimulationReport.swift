/// A series as the command prints it.
struct SimulationReport {
  let series: SimulationSeries
  let phrases: any Phrases

  var json: JSON {
    .object([
      .init("days", .number(series.days)), .init("exitDay", .number(series.exit)),
      .init("seeds", .list(series.seeds.map { .number(Int(truncatingIfNeeded: $0)) })),
      .init(
        "promises",
        .object(series.on.isEmpty ? [] : series.kept.map { .init($0.promise.rawValue, .flag($0.holds)) })),
      .init("measures", .object(SimulationMeasure.allCases.map { .init($0.rawValue, json(of: $0)) })),
    ])
  }

  private func json(of measure: SimulationMeasure) -> JSON {
    let spreads = [
      ("on", Spread(series.on.map(measure.value))), ("off", Spread(series.off.map(measure.value))),
      ("difference", difference(measure)),
    ]
    return .object(
      spreads.compactMap { name, spread in
        spread.map {
          .init(
            name,
            .object([
              .init("meanHundredths", .number($0.mean)), .init("least", .number($0.least)),
              .init("most", .number($0.most)),
            ]))
        }
      })
  }

  /// On less off, seed by seed.
  private func difference(_ measure: SimulationMeasure) -> Spread? {
    guard series.on.count == series.off.count else { return nil }
    return Spread(zip(series.on, series.off).map { measure.value($0) - measure.value($1) })
  }

  var lines: [String] {
    let heading = phrases.simulationHeading(days: series.days, exit: series.exit, runs: series.seeds.count)
    let measures = SimulationMeasure.allCases.map { measure in
      "\(phrases.simulated(measure)): "
        + [
          Spread(series.on.map(measure.value)).map { phrases.simulatedOn(written($0)) },
          Spread(series.off.map(measure.value)).map { phrases.simulatedOff(written($0)) },
          difference(measure).map { phrases.simulatedDifference(written($0)) },
        ].compactMap(\.self).joined(separator: "; ")
    }
    let promises = series.on.isEmpty ? [] : series.kept.map { phrases.simulated($0.promise, holds: $0.holds) }
    return [heading] + measures + promises
  }

  /// The mean with one decimal, and the least and the most.
  private func written(_ spread: Spread) -> String {
    let tenths = (abs(spread.mean) + 5) / 10
    return "\(spread.mean < 0 ? "-" : "")\(tenths / 10).\(tenths % 10) (\(spread.least)–\(spread.most))"
  }
}

/// The words of the simulation's report.
protocol SimulationPhrases: Sendable {
  func simulationHeading(days: Int, exit: Int, runs: Int) -> String
  func simulated(_ measure: SimulationMeasure) -> String
  func simulatedOn(_ figure: String) -> String
  func simulatedOff(_ figure: String) -> String
  func simulatedDifference(_ figure: String) -> String
  func simulated(_ promise: SimulationPromise, holds: Bool) -> String
}
