import Markup
import Testing

struct MarkdownTextTests {
  @Test(arguments: [
    ("Hej *alle* **sammen**", "Hej alle sammen"),
    ("# Titel\n\nFørste\nanden\n\n> citat", "Titel\nFørste\nanden\ncitat"),
    ("- a\n- [ ] b\n- [x] c", "– a\n☐ b\n☑ c"),
    ("[her](https://a.dk) ![kort](https://a.dk/k.png) `kode`", "her kort kode"),
    ("| a | b |\n|-|-|\n| 1 | 2 |", "a · b\n1 · 2"),
    ("<b>x</b> &amp; y", "<b>x</b> & y"),
    ("```\nlet x\n```\n", "let x"),
    ("", ""), ("   \n\n", ""),
  ])
  func `the words are kept, the markup is not`(source: String, expected: String) {
    #expect(Markdown.plainText(source, limit: 100) == expected)
  }

  @Test(arguments: [
    (11, "Hej med jer"), (10, "Hej med…"), (8, "Hej med…"), (7, "Hej…"), (4, "Hej…"), (3, "He…"), (1, "…"),
    (0, ""),
    (-1, ""), (Int.max, "Hej med jer"),
  ])
  func `a long text is cut after a word`(limit: Int, expected: String) {
    #expect(Markdown.plainText("Hej *med* jer", limit: limit) == expected)
  }

  @Test func `a cut never splits a character`() {
    let family = "👩‍👩‍👧‍👦"
    #expect(Markdown.plainText(String(repeating: family, count: 5), limit: 3) == family + family + "…")
  }
}
