import Markup

/// A country as tiles, one for each municipality, about where it lies. The numbers stand in the tiles; a table
/// with all of them belongs behind it. Where the page is narrow the names give way, so that the whole country
/// is seen at once.
struct TileMap: Component {
  /// Tells it from another map of the page.
  var id = "map"
  let title: String
  /// What it shows, in a sentence, for those who can't see it.
  let description: String
  let tiles: [Tile]
  /// What the five steps of colour mean, from the least to the most; nothing where the figures say it.
  let legend: [String]
  var palette = Palette.amounts

  /// Whether the steps are more and more of something, or colours that only tell parts from each other.
  enum Palette: String {
    case amounts = "v"
    case parts = "g"
  }

  /// One municipality.
  struct Tile {
    let code: String
    /// Its name on one line or two, of at most ten letters each.
    let name: [String]
    /// From 0, to the right.
    let column: Int
    /// From 0, downwards.
    let row: Int
    /// 0 for nothing to 4 for the most; among parts one of five colours from 1, or 0 for none.
    let step: Int
    /// The number shown in the tile, as the language writes it.
    let figure: String
    /// Name and number in words.
    let label: String
    let link: any Link
  }

  private static let side = 60

  var html: HTML {
    let width = Self.side &* ((tiles.map(\.column).max() ?? 0) &+ 1)
    let height = Self.side &* ((tiles.map(\.row).max() ?? 0) &+ 1)
    return """
      <figure class="map">
      <svg viewBox="0 0 \(width) \(height)" width="\(width)" role="group" aria-labelledby="\(id)-title \(id)-desc">
      <title id="\(id)-title">\(title)</title><desc id="\(id)-desc">\(description)</desc>
      \(tiles.map(drawing).joined(separator: "\n"))
      </svg>
      \(caption)</figure>
      """
  }

  private var caption: HTML? {
    legend.isEmpty
      ? nil : "<figcaption><ul class=\"key\">\(legend.enumerated().map(key))</ul></figcaption>"
  }

  private func drawing(_ tile: Tile) -> HTML {
    let x = tile.column &* Self.side
    let y = tile.row &* Self.side
    let lines = tile.name.enumerated().map { line, words -> HTML in
      "<text x=\"\(x &+ 30)\" y=\"\(y &+ (tile.name.count == 1 ? 25 : 18 &+ 12 &* line))\">\(words)</text>"
    }
    return """
      <a href="\(tile.link)" class="\(palette.rawValue)\(tile.step)" aria-label="\(tile.label)"><title>\(tile.label)</title>\
      <rect x="\(x &+ 2)" y="\(y &+ 2)" width="56" height="56" rx="8"/>\(lines)\
      <text class="num" x="\(x &+ 30)" y="\(y &+ 48)">\(tile.figure)</text></a>
      """
  }

  private func key(_ step: Int, _ words: String) -> HTML {
    "<li><i class=\"v\(step)\"></i>\(words)</li>"
  }
}
