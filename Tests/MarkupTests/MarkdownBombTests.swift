import Markup
import Testing

/// What makes parsers slow, trees deep and pages huge.
struct MarkdownBombTests {
  /// A unit, repeated to 20 000 bytes, behind a beginning and before an end.
  static let bombs = [
    ("", ">", "x"), ("", "> ", "x"), ("", "[", ""), ("", "*", ""), ("", "*", "a"), ("", "*a ", ""),
    ("", "*a **b ", ""),
    ("", "_", ""), ("", "a_ _", ""), ("", "~", ""), ("", "~~a ", ""), ("", "- ", "x"), ("", "> - ", "x"),
    ("", "1. ", "x"), ("", "1) - + * > ", "x"), ("", "![", ""), ("", "![[]()", ""), ("", "[](", ""),
    ("", "[a](<b", ""),
    ("", "[a][", ""), ("", "<", ""), ("", "<?", ""), ("", "*<?", ""), ("", "<!--", ""), ("", "<!A ", ""),
    ("", "<![CDATA[", ""), ("a", "`", ""), ("", "e`e``e```", ""), ("", "www.", ""), ("", "www._", ""),
    ("", "http://", ""), ("", "://", ""), ("", "a@", ""), ("", "a@a.b", ""), ("", "-@", ""), ("a@", "b-", ""),
    ("www.a.b/", ")", ""), ("www.a.b/", "(", ""), ("www.a.b/", "&a;", ""), ("|a|b|\n|-|-|\n", "|a\n", ""),
    ("", "x|\n-|\n", ""), ("", "|", "\n"), ("[a]: b\n", "[a] ", ""), ("", "[a]: b\n", ""), ("", "```\n", ""),
    ("", ">\n", ""), ("a", "\n>", ""), ("", "- a\n\n", ""), ("", "\n", ""), ("", "\\", ""), ("", "&", ""),
    ("", "a\n=\n", ""), ("", " ", "a"), ("", "\t", "a"), ("", "\u{0}", ""), ("", "- [ ] ", "x"),
    ("", "**a *b ", "c"),
    ("", "*a _b ~~c ", ""), ("", "[*a](https://a.dk) ", ""), ("", "!", "[a](https://a.dk)"),
    ("1. 1. ", "~~(", ""), ("", "*\t", ""), ("", "/~www.|<!--", ""), ("", "@*&amp;", ""),
    ("", "|\n_<>~!", ""), ("", "a@b.c]:_", ""),
  ]

  private func source(_ bomb: (String, String, String), bytes: Int) -> String {
    bomb.0 + String(repeating: bomb.1, count: bytes / bomb.1.utf8.count) + bomb.2
  }

  static let talk = "Vi har **prøvet** det på varmestuen, se https://a.dk/x og [her](https://b.dk).\n\n"

  /// What ordinary talk of 20 000 bytes takes: the measure of what a bomb may cost.
  static let ordinary = leastTime {
    _ = Markdown.html(String(repeating: talk, count: 20_000 / talk.utf8.count))
  }

  @Test(arguments: bombs)
  func `a bomb costs about what talk does and makes no large page`(bomb: (String, String, String)) {
    let source = source(bomb, bytes: 20_000)
    // The worst measured is seven times; without bounds it takes minutes, some ten thousand times as much.
    let time = leastTime { _ = Markdown.html(source) }
    #expect(time < Self.ordinary * 40)
    #expect(Markdown.html(source).bytes.count < 120 * 20_000)
  }

  @Test(arguments: bombs)
  func `a bomb makes no deep or broken page`(bomb: (String, String, String)) throws {
    let html = Markdown.html(source(bomb, bytes: 1500)).text
    #expect(try StrictMarkup.faults(in: html) == [])
    #expect(depth(of: html) <= 60)
  }

  @Test func `a wide table of short rows is not filled up`() throws {
    let width = 2000
    let source = String(repeating: "|a", count: width) + "\n" + String(repeating: "|-", count: width) + "\n"
    #expect(Markdown.html(source + String(repeating: "b\n", count: width)).bytes.count < 100_000)
    let narrow = "|a|b|c|d|e|\n|-|-|-|-|-|\n" + String(repeating: "b\n", count: 100_000)
    let html = Markdown.html(narrow).text
    #expect(html.split(separator: "<td>").count < 20_010)
    #expect(html.contains("<td>b</td>"))
  }

  @Test(arguments: [10, 2000])
  func `lists within lists keep their words`(levels: Int) throws {
    let source = (0..<levels).map { String(repeating: "  ", count: $0) + "- level \($0)\n" }.joined()
    let html = Markdown.html(source)
    #expect(html.text.contains("level \(levels - 1)"))
    #expect(try StrictMarkup.faults(in: html.text) == [])
  }

  @Test func `a megabyte of talk is shown whole`() throws {
    let count = 1_000_000 / Self.talk.utf8.count
    let html = Markdown.html(String(repeating: Self.talk, count: count))
    #expect(html.bytes.count == Markdown.html(Self.talk).bytes.count * count)
  }

  @Test func `many at once read the same`() async {
    let source = "~~a~~ www.a.dk b@c.dk https://d.dk - [ ] x\n\n|a|\n|-|\n"
    let expected = Markdown.html(source)
    let differing = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<300).count { _ in Markdown.html(source) != expected } }
      }
      return await group.reduce(0, +)
    }
    #expect(differing == 0)
  }

  /// How many elements are open at most.
  private func depth(of html: String) -> Int {
    var depth = 0
    var deepest = 0
    for tag in html.matches(of: /<(\/?)(br|hr|input)?/) where tag.2 == nil {
      depth += tag.1.isEmpty ? 1 : -1
      deepest = max(deepest, depth)
    }
    return deepest
  }
}
