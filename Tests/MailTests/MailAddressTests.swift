import Mail
import Testing

struct MailAddressTests {
  @Test(arguments: [
    ("anna@example.org", "anna@example.org"), (" Anna.B@Example.ORG\n", "Anna.B@example.org"),
    ("a+b_c-d@sub.example.dk", "a+b_c-d@sub.example.dk"), ("o'brien@x-y.dk", "o'brien@x-y.dk"),
    ("1@2.dk", "1@2.dk"), ("a@xn--rdekors-q1a.dk", "a@xn--rdekors-q1a.dk"),
    ("!#$%&'*+-/=?^_`{|}~@a.dk", "!#$%&'*+-/=?^_`{|}~@a.dk"),
  ])
  func `an address in use is taken`(text: String, expected: String) throws {
    #expect(try #require(MailAddress(text)).text == expected)
  }

  @Test(arguments: [
    "", "@", "a@", "@a.dk", "a.dk", "a@b", "a@b@c.dk", "a b@c.dk", "a@b .dk", ".a@b.dk", "a.@b.dk",
    "a..b@c.dk", "a@.b.dk",
    "a@b.dk.", "a@b..dk", "a@-b.dk", "a@b-.dk", "a@b.d", "a@b.12", "a@127.0.0.1", "a@[127.0.0.1]",
    "\"a\"@b.dk",
    "a\"@b.dk", "a@b.dk,c@d.dk", "a@b.dk;c@d.dk", "<a@b.dk>", "Anna <a@b.dk>", "a@b.dk\r\nBcc: c@d.dk",
    "a\u{0}@b.dk",
    "a@b\u{7F}.dk", "søren@b.dk", "a@rødekors.dk", "a\u{200B}@b.dk", "a@b_c.dk", "a(b)@c.dk", "a\\@b.dk",
    "a:b@c.dk",
  ])
  func `what mail does not reach is refused`(text: String) {
    #expect(MailAddress(text) == nil)
  }

  @Test func `lengths are those of SMTP`() {
    let local = String(repeating: "a", count: 64)
    let label = String(repeating: "b", count: 63)
    #expect(MailAddress("\(local)@\(label).dk") != nil)
    #expect(MailAddress("a\(local)@\(label).dk") == nil)
    #expect(MailAddress("\(local)@b\(label).dk") == nil)
    let most = "\(local)@\(label).\(label).\(label.dropLast(5)).dk"
    #expect(most.utf8.count == 254 && MailAddress(most) != nil)
    #expect(MailAddress("\(local)@\(label).\(label).\(label.dropLast(4)).dk") == nil)
  }

  @Test func `an address has two halves`() throws {
    let address = try #require(MailAddress("Anna@Example.org"))
    #expect(address.local == "Anna" && address.domain == "example.org")
  }
}
