import Testing

@testable import Storage

@Suite struct SearchWordsTests {
  @Test(arguments: [
    ["kurser", "kursus", "kurset", "kursusser", "Kurserne", "KURSUS", "kurs"],
    ["borgerkurser", "borgerkursus", "borgerkurserne"],
    ["naloxontræneren", "naloxontræner", "naloxontraener", "Naloxontrænere"],
    ["Århus", "Aarhus", "århus", "A\u{30A}rhus"], ["ø", "oe", "ö", "Ø"], ["ære", "aere", "äre"],
    ["barn", "børn", "børnene", "boern", "børns"], ["mand", "mænd", "mændene", "manden"],
    ["sømand", "sømænd", "soemaend"], ["bog", "bøger", "bøgerne", "bogen"], ["hånd", "hænder", "haanden"],
    ["nat", "nætter", "natten"], ["mor", "mødre"], ["far", "fædre"], ["bror", "brødre"], ["datter", "døtre"],
    ["fod", "fødder", "foden"], ["tand", "tænder"], ["ko", "køer", "køerne"],
    ["idé", "ide", "ideer", "idéen"],
    ["kommune", "kommuner", "kommunen", "kommunerne", "kommunens"],
  ])
  func `these are one word`(_ words: [String]) {
    #expect(
      Set(words.map { SearchWords.stems(of: $0) }).count == 1, "\(words.map { SearchWords.stems(of: $0) })")
    #expect(SearchWords.stems(of: words[0]).count == 1)
  }

  @Test func `different words stay apart`() {
    let words = [
      "kursus", "kur", "kursist", "barn", "bog", "nat", "mor", "far", "naloxon", "2021", "s0123", "b",
    ]
    #expect(Set(words.flatMap { SearchWords.stems(of: $0) }).count == words.count)
  }

  @Test func `a text falls apart at everything that is no letter or digit`() {
    #expect(
      SearchWords.stems(of: "Naloxon: 2 doser/kit (0,4 mg)!") == [
        "naloxon", "2", "dos", "kit", "0", "4", "mg",
      ])
    #expect(SearchWords.stems(of: "") == [])
    #expect(SearchWords.stems(of: " …–« 😀 »\u{301}") == [])
  }

  @Test func `other alphabets and very long words are words, too`() {
    #expect(SearchWords.stems(of: "نالوكسون Налоксон 納洛酮").count == 3)
    #expect(SearchWords.stems(of: String(repeating: "å", count: 10_000)).map(\.utf8.count) == [128])
  }

  @Test func `stems are letters and digits, so that no engine reads them as syntax`() {
    let hostile = "a\"b'c*d(e)f:g-h^i{j}k\\l,m\u{0}n NEAR AND OR NOT null %_ $1 ? \u{202E}rtl e\u{301}"
    for stem in SearchWords.stems(of: hostile) {
      #expect(
        stem.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    }
  }

  @Test func `matches are the words themselves`() throws {
    let text = "Et kursus i Århus om naloxon, og flere Kurser i aarhusområdet."
    let query = try #require(SearchQuery("kurser aarhus"))
    let found = SearchWords.matches(in: text, of: query).map { String(text[$0]) }
    #expect(found == ["kursus", "Århus", "Kurser", "aarhusområdet"])
  }

  @Test func `a query has at most eight words and none makes no query`() throws {
    #expect(SearchQuery("") == nil)
    #expect(SearchQuery(" \"*() - 😀") == nil)
    let many = try #require(SearchQuery((1...20).map { "ord\($0)" }.joined(separator: " ")))
    #expect(many.stems.count + 1 == SearchQuery.mostWords)
  }

  @Test func `only the last word may be unfinished, and not a single letter`() throws {
    let query = try #require(SearchQuery("kommune nalo"))
    #expect(query.stems == ["kommun"])
    #expect(query.beginnings == ["nalo"])
    #expect(try #require(SearchQuery("a")).beginnings == [])
    #expect(try #require(SearchQuery("børne")).beginnings == ["barn", "boerne"])
    #expect(try #require(SearchQuery("kursu")).beginnings == ["kurs"])
  }
}
