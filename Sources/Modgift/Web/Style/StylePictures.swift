import Markup

/// Pictures of numbers, with the tables behind them.
func stylePictures() -> HTML {
  let places = ["Skive", "Randers", "Aarhus", "Odense", "Køge"]
  let tiles = places.enumerated().map { step, place in
    TileMap.Tile(
      code: "\(step)", name: [place], column: step, row: step % 2, step: step,
      figure: "\(step &* 3)", label: "\(place): \(step &* 3) trainers", link: styleLink)
  }
  let rows: [[HTML]] = tiles.map { ["\($0.label)", "\($0.figure)"] }
  return styleSection(
    "A map and its table",
    """
    \(TileMap(title: "Trainers by municipality", description: "Five municipalities, most in Køge.", tiles: tiles,
      legend: ["None", "1–3", "4–6", "7–9", "10 or more"]))
    \(DataTable(caption: "Trainers", columns: [.init(words: "Place"), .init(words: "Trainers", isNumber: true)],
      rows: rows))
    """)
}
