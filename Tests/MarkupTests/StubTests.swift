import Testing
@testable import Markup

@Test func `it builds`() {}
