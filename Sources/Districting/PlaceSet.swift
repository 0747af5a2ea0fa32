/// A set of places, each by its number from 0 to 127: the words in which everything here is counted and compared.
struct PlaceSet: Hashable, Sendable, Sequence {
  /// How many places a territory can have.
  static let most = 128

  private(set) var bits: UInt128 = 0

  init() {}

  init(_ place: Int) { insert(place) }

  init(_ places: some Sequence<Int>) { for place in places { insert(place) } }

  private init(bits: UInt128) { self.bits = bits }

  var isEmpty: Bool { bits == 0 }
  var count: Int { bits.nonzeroBitCount }
  /// The place with the lowest number.
  var first: Int? { bits == 0 ? nil : bits.trailingZeroBitCount }

  func contains(_ place: Int) -> Bool { bits >> UInt128(truncatingIfNeeded: place) & 1 == 1 }
  func intersects(_ other: PlaceSet) -> Bool { bits & other.bits != 0 }
  func isSubset(of other: PlaceSet) -> Bool { bits & ~other.bits == 0 }
  func union(_ other: PlaceSet) -> PlaceSet { PlaceSet(bits: bits | other.bits) }
  func intersection(_ other: PlaceSet) -> PlaceSet { PlaceSet(bits: bits & other.bits) }
  func subtracting(_ other: PlaceSet) -> PlaceSet { PlaceSet(bits: bits & ~other.bits) }

  mutating func insert(_ place: Int) { bits |= 1 << UInt128(truncatingIfNeeded: place) }
  mutating func remove(_ place: Int) { bits &= ~(1 << UInt128(truncatingIfNeeded: place)) }

  /// Takes the place with the lowest number out.
  mutating func popFirst() -> Int? {
    guard bits != 0 else { return nil }
    let place = bits.trailingZeroBitCount
    bits &= bits - 1
    return place
  }

  /// All places from 0 to a number, with it.
  static func through(_ place: Int) -> PlaceSet {
    place >= most - 1
      ? PlaceSet(bits: .max) : PlaceSet(bits: (1 << UInt128(truncatingIfNeeded: place + 1)) - 1)
  }

  func makeIterator() -> Iterator { Iterator(rest: self) }

  struct Iterator: IteratorProtocol {
    var rest: PlaceSet

    mutating func next() -> Int? { rest.popFirst() }
  }
}
