import Testing
@testable import Storage

@Test func `it builds`() {}
