import Mail
import Testing

struct IncomingMailTests {
  private func read(_ text: String) throws -> IncomingMail {
    try IncomingMail.reading(Array(text.replacing("\n", with: "\r\n").utf8))
  }

  @Test func `a header is read, decoded and unfolded`() throws {
    let mail = try read(
      """
      From: =?utf-8?Q?S=C3=B8ren_=C3=85?= <soren@by.example>
      To: "Bo, Ib" <bo@by.example>, Anna: a@by.example;, ida@by.example
      Cc: nobody
      Subject: =?iso-8859-1?Q?R=F8d_gr=F8d?=
       =?iso-8859-1?Q?_=96_med?= fl=?
      Date: Tue, 3 Mar 2026 09:12:33 +0100
      Message-ID: <1@by.example>
      In-Reply-To: <0@modgift.example>
      References: <a@x.example>
       <0@modgift.example>
      List-Id: Rum <rum.modgift.example>

      Hej

      """)
    #expect(mail.from?.address.text == "soren@by.example" && mail.from?.name == "Søren Å")
    #expect(mail.to.map(\.address.text) == ["bo@by.example", "ida@by.example"])
    #expect(mail.to.first?.name == "Bo, Ib")
    #expect(mail.subject == "Rød grød – med fl=?")
    #expect(mail.date == 1_772_525_553 && mail.messageID == "1@by.example")
    #expect(
      mail.inReplyTo == ["0@modgift.example"] && mail.references == ["a@x.example", "0@modgift.example"])
    #expect(mail.listID == "Rum <rum.modgift.example>")
    #expect(mail.text == "Hej\n")
  }

  @Test(arguments: [
    "From: a@b.example\nFrom: c@d.example\n\nx", "From: a@b.example, c@d.example\n\nx",
    "To: a@b.example\n\nx",
    "From: nobody at all\n\nx", "From: G: a@b.example;\n\nx", "From: \"a@b.example\"\n\nx",
  ])
  func `who names no one or two has not said who wrote it`(text: String) throws {
    #expect(try read(text).from == nil)
  }

  @Test func `a display name that looks like an address is no address`() throws {
    let mail = try read("From: \"boss@by.example\" <evil@x.example>\n\nx")
    #expect(mail.from?.address.text == "evil@x.example")
  }

  @Test func `both forms, a file and a picture in the text are told apart`() throws {
    let mail = try read(
      """
      From: a@b.example
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=m

      --m
      Content-Type: multipart/related; boundary=r

      --r
      Content-Type: multipart/alternative; boundary=a

      --a
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      R=C3=B8d
      --a
      Content-Type: text/html; charset=utf-8

      <b>Rød</b>
      --a--
      --r
      Content-Type: image/png; name=logo.png
      Content-ID: <1@x>
      Content-Transfer-Encoding: base64

      AAEC
      --r--
      --m
      Content-Type: application/pdf
      Content-Disposition: attachment; filename="../../plan.pdf"
      Content-Transfer-Encoding: base64

      JVBERi0=
      --m--

      """)
    #expect(mail.text == "Rød" && mail.html == "<b>Rød</b>")
    #expect(mail.attachments.map(\.name) == ["logo.png", "plan.pdf"])
    #expect(mail.attachments.map(\.isInline) == [true, false])
    #expect(mail.attachments.map(\.type) == ["image/png", "application/pdf"])
    #expect(mail.attachments.map(\.size) == [3, 5])
    #expect(mail.attachments.last?.bytes() == Array("%PDF-".utf8))
  }

  @Test func `charsets that are wrong, unknown or broken lose no more than a letter`() throws {
    func text(_ charset: String, _ bytes: [UInt8]) throws -> String? {
      let head = "From: a@b.example\nContent-Type: text/plain; charset=\(charset)\n\n"
      return try IncomingMail.reading(Array(head.utf8) + bytes).text
    }
    #expect(try text("iso-8859-1", [0x93, 0xE6, 0x94]) == "“æ”")
    #expect(try text("utf-8", [0xC3, 0xA6, 0xFF, 0x61]) == "æ\u{FFFD}a")
    #expect(try text("us-ascii", [0xE6]) == "æ")
    #expect(try text("x-no-such", [0xC3, 0xA6]) == "æ")
    #expect(try text("iso-8859-15", [0xA4]) == "€")
    #expect(try text("utf-16le", [0x61, 0, 0xE6, 0]) == "aæ")
    #expect(try text("shift_jis", [0x82, 0xA0, 0xFF, 0x61]) == "あ\u{FFFD}a")
    #expect(try text("utf-8", [0x61, 0, 0x62, 0x07]) == "a\u{FFFD}b\u{FFFD}")
    #expect(try text("\"../../etc/passwd\"", [0x61]) == "a")
  }

  @Test func `a NUL in the header hides nothing behind it`() throws {
    let mail = try read("From: a@b.example\nSubject: one\u{0}two\n\nx")
    #expect(mail.subject == "one\u{FFFD}two")
  }

  @Test func `broken encodings and missing boundaries are read as far as they go`() throws {
    let broken = "From: a@b.example\nContent-Transfer-Encoding: base64\n\nSGVq!!!\n=IA\u{7F}=\n"
    #expect(try read(broken).text?.hasPrefix("Hej") == true)
    let open = "From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHej\n"
    #expect(try read(open).text == "Hej\n")
    let none = "From: a@b.example\nContent-Type: multipart/mixed\n\nHej\n"
    #expect(try read(none).attachments.count <= 1)
  }

  @Test func `soft line breaks are undone`() throws {
    let mail = try read(
      "From: a@b.example\nContent-Type: text/plain; format=flowed\n\nen lang \nlinje\n> et \n> citat\n-- \nBo\n"
    )
    #expect(mail.text == "en lang linje\n> et citat\n-- \nBo\n")
  }

  @Test func `an answer to an invitation is a calendar part`() throws {
    let mail = try read(
      "From: a@b.example\nContent-Type: text/calendar; charset=utf-8\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\n")
    #expect(mail.calendars.map(\.method) == ["REPLY"])
  }
}
