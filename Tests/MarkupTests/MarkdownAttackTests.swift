import Markup
import Testing

/// What people who mean harm write.
struct MarkdownAttackTests {
  static let attacks = [
    "<script>alert(1)</script>", "<ScRiPt src=//evil.dk></sCrIpT>", "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<iframe src=javascript:alert(1)>",
    "<a href=\"javascript:alert(1)\">x</a>", "<body onload=alert(1)>", "<input autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)>", "<math><mi xlink:href=\"data:x,<script>alert(1)</script>\">",
    "<style>@import 'https://evil.dk'</style>", "<link rel=stylesheet href=//evil.dk>",
    "<base href=//evil.dk>",
    "<meta http-equiv=refresh content=0;url=//evil.dk>", "<form action=//evil.dk><button>x</button></form>",
    "<!--><script>alert(1)</script>-->", "<![CDATA[><script>alert(1)</script>]]>",
    "<?xml ><script>alert(1)?>",
    "<b\u{0}onclick=alert(1)>", "<plaintext>", "<xmp><script>",
    "</p></article></main><script>alert(1)</script>",
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java&#10;script:alert(1))",
    "[x](&#1;javascript:a)",
    "[x](javascript&colon;alert(1))", "[x](&#x6A;avascript:alert(1))", "[x](<java\tscript:alert(1)>)",
    "[x]( javascript:alert(1))", "[x](vbscript:msgbox)", "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](file:///etc)",
    "[x](//evil.dk)", "[x](https://a.dk\\@evil.dk)", "[x](https://user:word@evil.dk)",
    "[x](blob:https://a.dk/1)",
    "![x](javascript:alert(1))", "![x](data:image/svg+xml,<svg/onload=alert(1)>)", "<javascript:alert(1)>",
    "[x][y]\n\n[y]: javascript:alert(1)", "![x\" onerror=\"alert(1)](https://a.dk/x)",
    "[x](person:\"onclick=alert(1))",
    "[x](https://a.dk/\"onmouseover=\"alert(1))", "[x](https://a.dk \"\\\" onclick=\\\"alert(1)\")",
    "https://a.dk/\"onclick=alert(1)", "www.a.dk/<script>alert(1)</script>", "`<script>alert(1)</script>`",
    "```\n</code></pre><script>alert(1)</script>\n```", "```\" onclick=\"alert(1)\nx\n```",
    "    </pre><script>alert(1)",
    "|<script>|\n|-|\n|<img src=x onerror=alert(1)>|", "- [x] <script>alert(1)</script>",
    "# <script>alert(1)</script>",
    "> <script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;", "a@b.dk\"onclick=alert(1)",
    "\u{202E}<script>", "[\u{0}](https://a.dk)", "![[x](javascript:a)](https://a.dk)",
    "<https://a.dk/'onclick='a>",
  ]

  @Test(arguments: attacks)
  func `nothing a person writes becomes more than text`(source: String) throws {
    let html = Markdown.html(source).text
    #expect(try StrictMarkup.faults(in: html) == [])
  }

  @Test func `the check itself finds what is unsafe`() throws {
    for unsafe in [
      "<script>x</script>", "<p onclick=\"x\">x</p>", "<a href=\"javascript:x\">x</a>", "<p>x",
      "<p>a & b</p>",
      "<em><p>x</em></p>", "<a class=\"outside\" rel=\"nofollow noopener noreferrer\" href=\"/x\">x</a>",
      "<p>\u{1}</p>",
      "<p title=x>x</p>", "a < b", "<p><p>x</p></p>",
    ] {
      #expect(try StrictMarkup.faults(in: unsafe) != [], "\(unsafe)")
    }
  }

  @Test(arguments: MarkdownTests.samples)
  func `every sample is well-formed`(source: String) throws {
    #expect(try StrictMarkup.faults(in: Markdown.html(source).text) == [])
  }
}
