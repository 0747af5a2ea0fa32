import Markup
import Storage
import Testing

@testable import Modgift

struct RankingTests {
  @Test func `matching words are marked and nothing else can become markup`() throws {
    let query = try #require(SearchQuery("kursus"))
    #expect(
      Excerpt.marked("Et <b>kursus</b> & kurser", query).text
        == "Et &lt;b&gt;<mark>kursus</mark>&lt;/b&gt; &amp; <mark>kurser</mark>")
  }

  @Test func `an excerpt stands around the first word and is short`() throws {
    let query = try #require(SearchQuery("nål"))
    let long = String(repeating: "ord og mere ", count: 100)
    let excerpt = Excerpt.around("\(long) en nål i høet \(long)", query).text
    #expect(excerpt.hasPrefix("… ") && excerpt.hasSuffix(" …"))
    #expect(excerpt.contains("en <mark>nål</mark> i høet") && excerpt.count < 300)
    #expect(Excerpt.around("", query).text.isEmpty)
  }
}
