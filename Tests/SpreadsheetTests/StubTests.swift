import Testing
@testable import Spreadsheet

@Test func `it builds`() {}
