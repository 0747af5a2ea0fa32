import Foundation
import Markup
import Testing

@testable import Modgift

@Suite struct ComponentTests {
  @Test func `what a person wrote never becomes markup in a field`() {
    let field = TextField(name: "name", label: "Navn", value: "\"><script>", error: "<b>", need: "&")
    #expect(!field.html.text.contains("<script>"))
    #expect(!field.html.text.contains("<b>"))
    #expect(field.html.text.contains("value=\"&quot;&gt;&lt;script&gt;\""))
  }

  @Test func `a field that is wrong says so to those who hear the page`() {
    let html = TextField(name: "name", label: "Navn", hint: "Dit", error: "Mangler").html.text
    #expect(html.contains("aria-describedby=\"field-name-hint field-name-error\""))
    #expect(html.contains("aria-invalid=\"true\""))
    #expect(html.contains("<label for=\"field-name\">"))
  }

  @Test func `a list of errors leads to each field, and is nothing without errors`() {
    let good = TextField(name: "a", label: "A")
    let wrong = TextField(name: "b", label: "B", error: "Skriv noget.")
    let html = FormErrors(title: "Fejl", fields: [good, wrong]).html.text
    #expect(html.contains("<a href=\"#field-b\">Skriv noget.</a>"))
    #expect(!html.contains("#field-a"))
    #expect(FormErrors(title: "Fejl", fields: [good]).html.isEmpty)
    let other = TextField(name: "c", label: "C", error: "Skriv noget.")
    let both = FormErrors(title: "Fejl", fields: [wrong, good, other]).html.text
    #expect(both.contains(">B – Skriv noget.</a>") && both.contains(">C – Skriv noget.</a>"))
  }

  @Test func `a typed line break at the start of a text survives`() {
    let html = TextArea(name: "a", label: "A", value: "\nto").html.text
    #expect(html.contains(">\n\nto</textarea>"))
  }

  @Test(arguments: [("Åse Nørgaard", "ÅN"), ("Bo", "B"), ("", ""), ("Ann Mari  Holm", "AH"), ("😀 x", "😀X")])
  func `initials are the first letters of the first and the last name`(name: String, initials: String) {
    #expect(Avatar(name: name).initials == initials)
  }

  @Test func `a writing box says who will read it, and follows the room when one can be chosen`() {
    let audience = AudienceBar(kind: .closed, words: "Kun os", number: "3 personer")
    let room = RoomField(
      name: "space", label: "Hvor?", rooms: [.init(value: "1", words: "Os", audience: audience)])
    func box(_ fields: [any FormField]) -> String {
      WritingBox(action: Path("/x"), token: "t", audience: audience, fields: fields, submit: "Send").html.text
    }
    #expect(box([]).contains("<b>Kun os</b> · <span>3 personer</span>"))
    #expect(!box([]).contains("data-audience-bar"))
    #expect(box([room]).contains("data-audience-bar"))
    #expect(box([room]).contains("data-kind=\"closed\""))
  }

  @Test func `every icon is in the sprite`() throws {
    let sprite = try #require(AssetFiles.text("icons.svg"))
    for icon in Icon.allCases { #expect(sprite.contains("<symbol id=\"\(icon.rawValue)\"")) }
  }

  @Test func `the style page is well-formed, and no id is there twice`() throws {
    let html = stylePage(token: "t").main.text
    let ids = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
    #expect(
      html.components(separatedBy: "<section").count == html.components(separatedBy: "</section>").count)
    #expect(html.components(separatedBy: "<h1").count == 2)
  }

  @Test func `style sheet and script keep to their weight`() throws {
    #expect(try #require(AssetFiles.text("modgift.css")).utf8.count <= 32_768)
    #expect(try #require(AssetFiles.text("modgift.js")).utf8.count <= 12_288)
  }
}
