import Testing
@testable import Modgift

@Test func `it builds`() {}
