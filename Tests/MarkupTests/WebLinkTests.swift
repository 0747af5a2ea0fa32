import Markup
import Testing

struct WebLinkTests {
  @Test(arguments: [
    "https://example.org", "http://example.org:8080/a?b=c#d", "HTTPS://Example.org/æøå", " https://a.dk/x ",
    "https://[::1]/", "https://a.dk/@name?mail=a@b.dk", "mailto:anna@example.org", "tel:+45-12.34(56)",
  ])
  func `a safe address is taken`(text: String) throws {
    #expect(try #require(WebLink(text)).address == text.filter { $0 != " " })
  }

  @Test(arguments: [
    "", "example.org", "/path", "//example.org", "javascript:alert(1)", "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "vbscript:x", "file:///etc/passwd", "ftp://a.dk", "https:example.org", "https:/example.org", "https://",
    "https://:80/", "https:///path", "https://user@a.dk/", "https://user:word@a.dk", "https://a.dk\\@b.dk",
    "https:\\\\a.dk", "java\nscript:alert(1)", "https://a.dk/\u{0}", "https://a.dk/a b",
    "https://a.dk/\u{202E}x",
    "https://a.dk/\u{85}x", "\u{1}javascript:alert(1)", "mailto:", "mailto:anna", "tel:", "tel:+45 12",
    "tel:abc",
    ":", "https",
  ])
  func `an unsafe address is refused`(text: String) {
    #expect(WebLink(text) == nil)
  }

  @Test func `an address has at most 2000 bytes`() {
    let start = "https://a.dk/"
    #expect(WebLink(start + String(repeating: "a", count: 2000 - start.utf8.count)) != nil)
    #expect(WebLink(start + String(repeating: "a", count: 2001 - start.utf8.count)) == nil)
  }
}
