import Markup
import Testing

struct HTMLTests {
  private struct Path: Link {
    let address: String
  }

  @Test func `text is escaped for elements and quoted attributes alike`() {
    let text = "<b class=\"x\">Tom & 'Jerry'</b>"
    let html: HTML = "<p title=\"\(text)\">\(text)</p>"
    let safe = "&lt;b class=&quot;x&quot;&gt;Tom &amp; &#39;Jerry&#39;&lt;/b&gt;"
    #expect(html.text == "<p title=\"\(safe)\">\(safe)</p>")
  }

  @Test func `only markup is spliced as it is`() {
    let bold: HTML = "<b>\("1 < 2")</b>"
    let none: HTML? = nil
    let some: HTML? = bold
    let html: HTML = "<p>\(bold)\(none)\(some)\([bold, bold])</p>"
    #expect(html.text == "<p>" + String(repeating: "<b>1 &lt; 2</b>", count: 4) + "</p>")
  }

  @Test func `a literal chosen by a condition is text, not markup`() {
    let html: HTML = "\(html.isEmpty ? "<i>" : "<b>")"
    #expect(html.text == "&lt;b&gt;")
  }

  private var html: HTML { "x" }

  @Test func `numbers, characters and parts of texts are written`() {
    let html: HTML = "\(-42) \(Int.max) \(Character("<")) \("a<b"[...]) \(Character("é"))"
    #expect(html.text == "-42 9223372036854775807 &lt; a&lt;b é")
  }

  @Test func `a boolean attribute is there or it is not`() {
    let html: HTML = "<input type=\"checkbox\"\(true, "checked")\(false, "disabled")>"
    #expect(html.text == "<input type=\"checkbox\" checked>")
  }

  @Test func `a link's address is escaped`() {
    let html: HTML = "<a href=\"\(Path(address: "/search?q=\"a\"&p=1"))\">x</a>"
    #expect(html.text == "<a href=\"/search?q=&quot;a&quot;&amp;p=1\">x</a>")
  }

  @Test(
    arguments: Array(0...0x1F) + Array(0x7F...0x9F) + [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF])
  func `what HTML forbids is replaced`(code: UInt32) throws {
    let scalar = String(try #require(Unicode.Scalar(code)))
    let html: HTML = "\("a" + scalar + "b")"
    let mayStay: Set<UInt32> = [9, 10, 12, 13]
    #expect(
      html.text.unicodeScalars.elementsEqual(
        "a\(mayStay.contains(code) ? scalar : "\u{FFFD}")b".unicodeScalars))
  }

  @Test(arguments: [
    "æøå ÆØÅ", "§ 4 \u{A0}«»", "👩‍👩‍👧‍👦 🇩🇰", "שלום ﷽", "\u{FFFD}\u{FDCF}\u{FDF0}\u{FEFF}", "\u{1FFFD}",
  ])
  func `other characters stay as they are`(text: String) {
    #expect(("\(text)" as HTML).text.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func `pieces are joined and added`() {
    let pieces = ["a", "<"].map { "<i>\($0)</i>" as HTML }
    #expect(pieces.joined(separator: ", ").text == "<i>a</i>, <i>&lt;</i>")
    #expect(pieces.joined() == pieces[0] + pieces[1])
    #expect([HTML]().joined(separator: ", ").isEmpty && HTML.empty.bytes.isEmpty)
  }

  @Test func `the bytes are the text's UTF-8`() {
    let html: HTML = "<p>\("blå")</p>"
    #expect(html.bytes == Array("<p>blå</p>".utf8))
    #expect(html.withBytes { Array($0) } == html.bytes)
    #expect(html.description == html.text)
  }
}
