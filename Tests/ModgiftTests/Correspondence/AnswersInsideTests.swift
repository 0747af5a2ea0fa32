import Mail
import Storage
import Testing

@testable import Modgift

/// Answers written between the lines of a notice's mail, as Outlook quotes it: without a sign.
struct AnswersInsideTests {
  private let asked = "Har I et skema?\nVi tæller sprays i hånden hver måned.\nHvem retter i det?"

  /// The mail that told Bob of a topic of Alice's, in a room whose mail says all.
  private func notice(in world: World) async throws -> (topic: String, mail: SentMail) {
    var alice = try await world.browser(as: .alice)
    _ = try await alice.post("/rooms/\(Rooms.west)/mail", ["level": "full"])
    let topic = try await alice.open("Hvem har et skema?", asked, in: Rooms.west)
    let mail = try await PostOffice(world).sendNotices().first { $0.to == Cast.bob.email }
    return (topic, try #require(mail))
  }

  private func head(of mail: SentMail) -> [String] {
    let from = mail.mail.from
    return [
      "Fra: \(from?.name ?? "") <\(from?.address.text ?? "")>", "Sendt: 1. december 2025 10:00",
      "Til: Bob Testesen", "Emne: \(mail.subject)",
    ]
  }

  /// What a mail of Bob's, of which `quote` is a part, became.
  private func posted(
    _ body: String, to mail: SentMail, in world: World, header: String = ""
  ) async throws -> (outcome: String?, text: String?) {
    let address = try #require(mail.mail.replyTo.first?.address.text)
    try await world.receive(IncomingText(from: .bob, body, header: header), to: address)
    let text = try await world.database.read { db in
      try db.first(
        String.self,
        "SELECT body FROM \(Gate.everything(.post)) AS post WHERE author_id = \(Cast.bob.id) ORDER BY number DESC"
      )
    }
    return (try await world.outcomes().last, text)
  }

  @Test(arguments: TestEngine.all)
  func `they are posted, and nothing of the mail is`(engine: TestEngine) async throws {
    let world = try await World(on: engine)
    let (_, mail) = try await notice(in: world)
    let quote = mail.text.replacing("hver måned.", with: "hver måned.\nDet gør vi også.")
      .replacing("Hvem retter i det?", with: "Hvem retter i det? Mads og jeg.")
    let body = (["Se mine svar med rødt.", "", "Mvh Bob", ""] + head(of: mail)).joined(separator: "\n")
    let answer = try await posted("\(body)\n\n\(quote)", to: mail, in: world)
    #expect(answer.outcome == "posted")
    #expect(answer.text == "Se mine svar med rødt.\n\nDet gør vi også.\n\nMads og jeg.")
    let above = (["Ja tak.", ""] + head(of: mail)).joined(separator: "\n")
    #expect(try await posted("\(above)\n\n\(mail.text)", to: mail, in: world).text == "Ja tak.")
    // Who points to answers that are not there is asked.
    #expect(try await posted("\(body)\n\n\(mail.text)", to: mail, in: world).outcome == "unposted: empty")
  }

  @Test func `so are those in HTML, where links lead through a check and the answers are red`() async throws {
    let world = try await World(on: .sqlite)
    let (_, mail) = try await notice(in: world)
    let from = mail.mail.from?.address.text ?? ""
    let quote = mail.html.replacing(
      "hver måned.", with: "hver måned.</p><p style='color:red'>Det gør <b>vi</b> også.</p><p>"
    ).replacing(
      "href=\"http", with: "href=\"https://eur02.safelinks.protection.outlook.com/?data=05&amp;url=http")
    let html = """
      <p>Hej Alice</p><hr><div id="divRplyFwdMsg"><b>Fra:</b> Alice &lt;\(from)&gt;<br><b>Sendt:</b> 1. december \
      2025 10:00<br><b>Til:</b> Bob<br><b>Emne:</b> \(mail.subject)</div><div>\(quote)</div>
      """
    let answer = try await posted(html, to: mail, in: world, header: "Content-Type: text/html; charset=utf-8")
    #expect(answer.text == "Hej Alice\n\nDet gør **vi** også.")
  }

  @Test func `what cannot be told from the mail is asked about`() async throws {
    let world = try await World(on: .sqlite)
    let (topic, mail) = try await notice(in: world)
    let top = (["Se mine rettelser."] + head(of: mail)).joined(separator: "\n") + "\n\n"
    let changed = mail.text.replacing("sprays i hånden hver", with: "aldrig sprays i hånden hver")
    #expect(try await posted(top + changed, to: mail, in: world).outcome == "unposted: empty")
    var bob = try await world.browser(as: .bob)
    #expect(try await bob.get("/drafts").body.contains(topic))
  }

  @Test func `words that were changed or deleted meanwhile do not become somebody else's`() async throws {
    let world = try await World(on: .sqlite)
    let (topic, mail) = try await notice(in: world)
    var alice = try await world.browser(as: .alice)
    let top = (["Enig.", ""] + head(of: mail)).joined(separator: "\n") + "\n\n"
    let post = try await alice.post(1, of: topic)
    let edit = try await alice.post(
      "/posts/\(post)/edit", ["title": "Noget andet", "body": "Helt andre ord."])
    #expect(edit.status == 303)
    #expect(try await posted(top + mail.text, to: mail, in: world).text == "Enig.")
    var mads = try await world.browser(as: .mads)
    _ = try await mads.post("\(topic)/posts", ["body": "Det ved jeg ikke."])
    #expect(try await mads.post("/posts/\(try await mads.post(3, of: topic))/deletion").status == 303)
    // Of what was deleted nobody knows the words: what a quotation holds beyond the rest may be those.
    let inside = mail.text.replacing("hver måned.", with: "hver måned.\nDet gør vi også.")
    #expect(try await posted(top + inside, to: mail, in: world).outcome == "unposted: empty")
    #expect(try await posted(top + "Ja.\n", to: mail, in: world).outcome == "posted")
  }
}
