import NIOCore

/// The bytes that come over the wire, as commands and as messages.
///
/// Nothing but CR LF ends a line, and nothing but a dot alone between two of them ends a message: who takes a bare LF
/// for either lets one message carry another in its belly ("SMTP smuggling"). In a message a bare CR or LF is kept
/// where it is; a command that has one is refused.
struct LMTPInput {
  enum Line: Equatable {
    case text([UInt8])
    case tooLong
  }

  /// Where in a message the next byte stands.
  private enum Place { case start, text, afterCR, afterDot, afterDotCR }

  private var buffer = ByteBuffer()
  private var isOverlong = false
  private var place = Place.start

  mutating func append(_ bytes: inout ByteBuffer) {
    buffer.discardReadBytes()
    buffer.writeBuffer(&bytes)
  }

  /// The next command line without its end; nil until all of it is here.
  mutating func line(upTo longest: Int) -> Line? {
    let view = buffer.readableBytesView
    var end = view.startIndex
    while let feed = view[end...].firstIndex(of: 10) {
      if feed > view.startIndex, view[feed - 1] == 13 {
        let text = Array(view[view.startIndex..<feed - 1])
        let isTooLong = isOverlong || text.count + 2 > longest
        buffer.moveReaderIndex(forwardBy: feed + 1 - view.startIndex)
        isOverlong = false
        return isTooLong ? .tooLong : .text(text)
      }
      end = feed + 1
    }
    if view.count > longest {
      // Whatever more of it comes is thrown away, but for a CR that its LF may follow.
      isOverlong = true
      buffer.moveReaderIndex(forwardBy: view.count - 1)
    }
    return nil
  }

  /// Begins a message.
  mutating func beginMessage() { place = .start }

  /// Takes what is here of a message, the dots that were put before its lines undone. Whether it has ended.
  mutating func message(into piece: inout [UInt8]) -> Bool {
    piece.reserveCapacity(buffer.readableBytes)
    var taken = 0
    var place = place
    let hasEnded = buffer.withUnsafeReadableBytes { bytes in
      for byte in bytes {
        taken &+= 1
        if Self.take(byte, at: &place, into: &piece) { return true }
      }
      return false
    }
    buffer.moveReaderIndex(forwardBy: taken)
    self.place = place
    return hasEnded
  }

  @inline(__always)
  private static func take(_ byte: UInt8, at place: inout Place, into piece: inout [UInt8]) -> Bool {
    switch place {
    case .start where byte == UInt8(ascii: "."):
      place = .afterDot
      return false
    case .afterDot where byte == 13:
      place = .afterDotCR
      return false
    case .afterDotCR where byte == 10: return true
    case .afterDotCR:
      piece.append(13)
      place = .afterCR
    case .start, .text, .afterCR, .afterDot: break
    }
    let endsLine = place == .afterCR && byte == 10
    piece.append(byte)
    place = byte == 13 ? .afterCR : (endsLine ? .start : .text)
    return false
  }
}
