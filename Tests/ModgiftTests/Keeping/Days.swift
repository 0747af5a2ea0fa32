import Storage
import Testing

@testable import Modgift

/// A key by its number, and a day by its name: what the tests of pure rules are written in.
func key<Of>(_ number: Int64) throws -> Key<Of> { try #require(Key(number: number)) }
func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
