import Testing
@testable import Mail

@Test func `it builds`() {}
