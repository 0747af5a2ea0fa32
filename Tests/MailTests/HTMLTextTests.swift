import Mail
import Testing

struct HTMLTextTests {
  @Test(arguments: [
    ("<p>Hej <b>du</b></p><p>og<br>der</p>", "Hej **du**\n\nog\nder"),
    ("<div dir=ltr>Hej<div><br></div><div>Ja</div></div>", "Hej\n\nJa"),
    (
      "<p class=MsoNormal>Hej<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Ja</p>",
      "Hej\n\nJa"
    ),
    ("<ul><li>et<li>to<ol><li>a</li><li>b</li></ol></ul>efter", "- et\n- to\n  1. a\n  2. b\n\nefter"),
    (
      "<a href='https://a.example/x'>her</a> og <a href='https://a.example'>https://a.example</a>",
      "[her](https://a.example/x) og https://a.example"
    ),
    ("<a href='javascript:alert(1)'>tryk</a>", "tryk"),
    ("<table><tr><td>a</td><td><p>b</p></td></tr><tr><td>c</td><td></td></tr></table>", "a | b\nc"),
    (
      "<style>p{}</style><script>x()</script><p style='display:none'>skjult</p>vist<img src=x alt=logo>",
      "vist"
    ),
    ("<b>fed </b>og <i>skrå</i>", "**fed** og *skrå*"),
    ("2 * 3 *4* &lt;b&gt; a_b &lt;a@b.example&gt;", "2 * 3 \\*4\\* \\<b> a_b <a@b.example>"),
    ("<h2>Titel</h2>tekst", "## Titel\n\ntekst"),
    ("<pre>a\n  b</pre>", "a\n  b"),
    ("<blockquote>citat</blockquote>svar", "> citat\n\nsvar"),
    ("<img alt='😊'>", "😊"),
    ("æøå &aelig;&#248;", "æøå æø"),
    ("<!--[if gte mso 9]><xml></xml><![endif]--><![if !supportLists]>Ja<![endif]>", "Ja"),
    ("<!--[if !mso]><!-->Ja<!--<![endif]-->", "Ja"),
    (
      "<a href='https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fx&data=1'>x</a>",
      "[x](https://a.example/x)"
    ),
  ])
  func `HTML becomes Markdown`(html: String, expected: String) {
    #expect(HTMLText(html).markdown == expected)
  }
}
