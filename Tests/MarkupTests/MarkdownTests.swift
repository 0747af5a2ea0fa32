import Markup
import Testing

/// Examples of the CommonMark and GFM specifications, the output adapted to this product's rules.
struct MarkdownTests {
  @Test(arguments: [
    // CommonMark 0.29: paragraphs, emphasis, code.
    ("aaa\n\nbbb", "<p>aaa</p>\n<p>bbb</p>\n"),
    ("foo\nbaz", "<p>foo<br>\nbaz</p>\n"),
    ("*foo bar*", "<p><em>foo bar</em></p>\n"),
    ("**foo bar**", "<p><strong>foo bar</strong></p>\n"),
    ("a * foo bar*", "<p>a * foo bar*</p>\n"),
    ("foo_bar_baz", "<p>foo_bar_baz</p>\n"),
    ("*foo**bar**baz*", "<p><em>foo<strong>bar</strong>baz</em></p>\n"),
    ("``foo ` bar``", "<p><code>foo ` bar</code></p>\n"),
    ("\\*not emphasized*", "<p>*not emphasized*</p>\n"),
    ("&nbsp; &amp; &copy; &#35;", "<p>\u{A0} &amp; © #</p>\n"),
    // Headings, rules, quotes.
    ("# foo", "<h3>foo</h3>\n"),
    ("## foo", "<h4>foo</h4>\n"),
    ("###### foo", "<h5>foo</h5>\n"),
    ("Foo *bar*\n=========", "<h3>Foo <em>bar</em></h3>\n"),
    ("#", ""),
    ("***", "<hr>\n"),
    ("- - - - - - - - - - - - - - - -", "<hr>\n"),
    ("> # Foo\n> bar", "<blockquote>\n<h3>Foo</h3>\n<p>bar</p>\n</blockquote>\n"),
    // Code blocks.
    ("```\n<\n >\n```", "<pre tabindex=\"0\"><code>&lt;\n &gt;\n</code></pre>\n"),
    ("    a simple\n      indented", "<pre tabindex=\"0\"><code>a simple\n  indented\n</code></pre>\n"),
    // Lists.
    ("- foo\n- bar\n+ baz", "<ul>\n<li>foo\n</li>\n<li>bar\n</li>\n</ul>\n<ul>\n<li>baz\n</li>\n</ul>\n"),
    ("3. foo\n4. bar", "<ol start=\"3\">\n<li>foo\n</li>\n<li>bar\n</li>\n</ol>\n"),
    ("1) a\n\n2) b", "<ol>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>\n"),
    // GFM: strikethrough, tables, task lists.
    ("~~Hi~~ Hello, ~there~ world!", "<p><del>Hi</del> Hello, <del>there</del> world!</p>\n"),
    (
      "- [ ] foo\n- [x] bar",
      "<ul>\n<li class=\"task\"><label><input type=\"checkbox\" disabled> foo</label>\n</li>\n"
        + "<li class=\"task\"><label><input type=\"checkbox\" disabled checked> bar</label>\n</li>\n</ul>\n"
    ),
    (
      "| abc | defghi |\n:-: | -----------:\nbar | b\\|az",
      "<div class=\"scroll\" tabindex=\"0\"><table>\n<thead>\n<tr><th scope=\"col\" class=\"center\">abc</th>"
        + "<th scope=\"col\" class=\"right\">defghi</th></tr>\n</thead>\n<tbody>\n<tr><td class=\"center\">bar</td>"
        + "<td class=\"right\">b|az</td></tr>\n</tbody>\n</table></div>\n"
    ),
    (
      "| abc |\n| --- |",
      "<div class=\"scroll\" tabindex=\"0\"><table>\n<thead>\n<tr><th scope=\"col\">abc</th></tr>\n</thead>\n"
        + "</table></div>\n"
    ),
    // An empty corner heads no column: a screen reader would announce nothing.
    (
      "| | a |\n| --- | --- |",
      "<div class=\"scroll\" tabindex=\"0\"><table>\n<thead>\n<tr><td></td><th scope=\"col\">a</th></tr>\n</thead>\n"
        + "</table></div>\n"
    ),
    // Raw HTML is text.
    ("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>\n"),
    ("<div>\n*hello*\n</div>", "<p>&lt;div&gt;<br>\n*hello*<br>\n&lt;/div&gt;</p>\n"),
    ("", ""),
  ])
  func `a text becomes what the specification says`(source: String, expected: String) {
    #expect(Markdown.html(source).text == expected)
  }

  /// Texts of every kind at once.
  static let samples = [
    "1. a\n\n   b\n2. > c\n   > - d\n   >\n   > e", "- a\n\n  ```\n  x\n  ```\n- b",
    "- # a\n- ***\n-\n- |a|\n  |-|",
    "- [ ] # a\n- [x] b\n\n  c\n- [ ] [d](https://a.dk)", "**a *b ~~c `d` [e](https://a.dk)~~***",
    "|a|b|\n|-|-|\n|*c*|[d](https://a.dk)|\n|e|", "> a\nb\n\n<i>c</i>\n<!-- d -->\n", "a<br>b  \nc\\\nd",
  ]

  static let open = "<a class=\"outside\" rel=\"nofollow noopener noreferrer\" href="

  @Test(arguments: [
    ("[link](https://a.dk)", "<p>\(open)\"https://a.dk\">link</a></p>\n"),
    ("[link](https://a.dk \"title\")", "<p>\(open)\"https://a.dk\">link</a></p>\n"),
    ("[foo]\n\n[foo]: https://a.dk/?a=1&b=2", "<p>\(open)\"https://a.dk/?a=1&amp;b=2\">foo</a></p>\n"),
    ("<https://a.dk>", "<p>\(open)\"https://a.dk\">https://a.dk</a></p>\n"),
    (
      "www.commonmark.org/help.",
      "<p>\(open)\"http://www.commonmark.org/help\">www.commonmark.org/help</a>.</p>\n"
    ),
    ("skriv til foo@bar.baz", "<p>skriv til \(open)\"mailto:foo@bar.baz\">foo@bar.baz</a></p>\n"),
    ("[ring](tel:+4512345678)", "<p>\(open)\"tel:+4512345678\">ring</a></p>\n"),
    ("[](https://a.dk)", "<p>\(open)\"https://a.dk\">https://a.dk</a></p>\n"),
    ("![foo *bar*](https://a.dk/x.png)", "<p>\(open)\"https://a.dk/x.png\">foo <em>bar</em></a></p>\n"),
    ("![](https://a.dk/x.png)", "<p>\(open)\"https://a.dk/x.png\">https://a.dk/x.png</a></p>\n"),
    ("[![moon](https://a.dk/moon.jpg)](https://b.dk)", "<p>\(open)\"https://b.dk\">moon</a></p>\n"),
    ("![a [b](https://c.dk)](https://d.dk)", "<p>\(open)\"https://d.dk\">a b</a></p>\n"),
    ("[link](/relative)", "<p>link</p>\n"),
    ("[link](person:abc)", "<p>link</p>\n"),
  ])
  func `links are marked and never nested`(source: String, expected: String) {
    #expect(Markdown.html(source).text == expected)
  }

  @Test func `a mention is what the caller makes of it`() {
    var asked: [String] = []
    let html = Markdown.html("Hej [Anna *Ø*](person:abc) og [Bo](person:<b>)!") { destination in
      asked.append(destination)
      return destination == "person:abc" ? "<a href=\"/people/abc\">@Anna</a>" : nil
    }
    #expect(html.text == "<p>Hej <a href=\"/people/abc\">@Anna</a> og Bo!</p>\n")
    #expect(asked == ["person:abc", "person:<b>"])
  }

  @Test(arguments: ["שלום **עולם**", "👩‍👩‍👧‍👦 🇩🇰 **❤️**", "مرحبا", "blåbærgrød", "e\u{301}"])
  func `any script stays as it is`(text: String) {
    let expected = text.replacing("**עולם**", with: "<strong>עולם</strong>")
      .replacing("**❤️**", with: "<strong>❤️</strong>")
    #expect(Markdown.html(text).text == "<p>\(expected)</p>\n")
  }
}
