import Markup
import Synchronization

/// Pieces of pages made before, kept by the very values they are made of.
///
/// A piece is a pure function of its values. What a request has read is looked up by what it has read, so nothing
/// has to be thrown away when something is edited, deleted or hidden, here or by another process: the values are
/// then others, or are not read at all. Who may read was decided before; nothing is found here without its text.
///
/// What is kept is bounded, and what has not been asked for longest goes first.
final class KeptMarkup<Piece: Component & Hashable & Sendable>: Sendable {
  /// What was asked for lately, and what was before that: the elder half goes when the younger is full.
  private struct Halves: Sendable {
    var young: [Piece: HTML] = [:]
    var elder: [Piece: HTML] = [:]
    var bytes = 0
  }

  private let halves = Mutex(Halves())
  private let mostBytes: Int

  /// Keeps about so many bytes of markup and values.
  init(mostBytes: Int) {
    self.mostBytes = mostBytes
  }

  /// The markup of a piece.
  func html(of piece: Piece) -> HTML {
    if let kept = halves.withLock({ $0.young[piece] }) { return kept }
    let html = halves.withLock { $0.elder[piece] } ?? piece.html
    keep(html, of: piece)
    return html
  }

  private func keep(_ html: HTML, of piece: Piece) {
    // Its values weigh about as much as the markup made of them.
    let weight = 2 * html.bytes.count
    guard weight < mostBytes / 4 else { return }
    halves.withLock { halves in
      if halves.bytes + weight > mostBytes / 2 {
        halves.elder = halves.young
        (halves.young, halves.bytes) = ([:], 0)
      }
      if halves.young.updateValue(html, forKey: piece) == nil { halves.bytes += weight }
    }
  }
}
