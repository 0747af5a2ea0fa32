import Mail
import Testing

/// What people write between the lines of a mail of ours that their program quotes without a sign.
struct AnswersInsideTests {
  private static let frame = "Du kan også bare svare på denne mail. Svaret kommer i samtalen."
  private static let post = [
    "Vi tæller sprays i hånden hver måned og mister tit overblikket.",
    "Bruger I et regneark, og hvem retter i det?", "Vi har to timer om ugen.",
  ]
  private let sent = SentText(
    (["Netværk Vestfyn", "Hvem har et skema til lageret?", "Erik Vang spurgte", "Gitte Dam svarede dig"]
      + post
      + [
        "Læs og svar", "Du får denne mail, fordi du er med i Netværk Vestfyn.",
        "Stop mails om nye spørgsmål i Netværk Vestfyn", "Alle valg om mail",
      ]).joined(separator: "\n"),
    frame: [frame], from: ["modgift.example"], hosts: ["modgift.example"])

  /// Our mail as Outlook quotes it, with lines written into it.
  private func quote(
    from: String = "Erik Vang · Netværk Vestfyn <modgift@modgift.example>", _ body: [String] = post
  ) -> String {
    """
    Fra: \(from)
    Sendt: 12. marts 2026 09:02
    Til: Lone Skovgaard <losk@hvidsund.example>
    Emne: Hvem har et skema til lageret?

    Netværk Vestfyn
    Hvem har et skema til lageret?<https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fmodgift.example%2Ftopics%2F0a&data=05%7C02&reserved=0>
    Erik Vang spurgte

    \(body.joined(separator: "\n"))

    Læs og svar<https://modgift.example/topics/0a#p1>
    https://modgift.example/topics/0a
    \(Self.frame)

    Du får denne mail, fordi du er med i Netværk Vestfyn.
    Stop mails om nye spørgsmål i Netværk Vestfyn<https://modgift.example/m/abc>
    Alle valg om mail<https://modgift.example/me/mail>

    """
  }

  private func answer(_ above: String, _ quote: String) -> ReplyText {
    ReplyText(text: "\(above)\n\n\(quote)", from: "Lone Skovgaard", answering: sent)
  }

  @Test func `what was not sent is theirs, and what was is not`() {
    let inside = quote([
      Self.post[0], "Det gør vi også.", "", Self.post[1], "Ja, og det er Per.", Self.post[2],
    ])
    #expect(
      answer("Se mine svar nedenfor.", inside).said
        == "Se mine svar nedenfor.\n\nDet gør vi også.\n\nJa, og det er Per.")
    let plain = answer("Ja tak.\n\nMvh Lone", quote())
    #expect(plain.said == "Ja tak." && !plain.isDoubtful)
  }

  @Test func `an answer behind a question, between two of its sentences, and below it all`() {
    #expect(
      answer("Svar herunder:", quote([Self.post[0], Self.post[1] + " Ja, Per.", Self.post[2]])).said
        == "Svar herunder:\n\nJa, Per.")
    let joined = "\(Self.post[0]) -> NEJ, aldrig! \(Self.post[1])"
    #expect(answer("", quote([joined, Self.post[2]])).said == "NEJ, aldrig!")
    #expect(answer("", quote() + "\nDet står i kælderen.\n\nVh Lone").said == "Det står i kælderen.")
  }

  @Test func `short answers, signs and lists`() {
    #expect(answer("", quote([Self.post[0], "Ja", Self.post[1], "👍"])).said == "Ja\n\n👍")
    #expect(
      answer("", quote([Self.post[1], "- Ja", "- Per og mig"])).said == "- Ja\n- Per og mig")
    #expect(answer("", quote(["\t> Ja", Self.post[1]])).said.isEmpty)
  }

  @Test func `lines that were broken or indented are the same lines`() {
    let broken = [
      "   Vi tæller sprays i hånden hver måned og mister", "   tit overblikket. Nej, det", "gør vi ikke.",
      "  * Bruger I et", "regneark, og hvem retter i det?", Self.post[2],
    ]
    #expect(answer("", quote(broken)).said == "Nej, det\n\ngør vi ikke.".replacing("\n\n", with: "\n"))
  }

  @Test func `whoever repeats the question in the answer is heard`() {
    let said = "Ja, vi tæller dem, og vi har to timer om ugen som jer, men på en fredag."
    #expect(answer("", quote(Self.post + [said])).said == said)
  }

  @Test func `a sentence of ours that was changed is nobody's for sure`() {
    let changed = "Vi tæller kun sprays i hånden hver måned og mister ikke overblikket."
    let reply = answer("Se rettelser.", quote([changed, Self.post[1], Self.post[2]]))
    #expect(reply.isDoubtful && reply.said == "Se rettelser.")
  }

  @Test func `what others wrote is never theirs`() {
    let rita = quote(from: "Rita Bak <riba@hvidsund.example>", ["Jeg synes, det er dyrt."] + Self.post)
    #expect(answer("Se Ritas svar.", rita).said == "Se Ritas svar.")
    let older =
      "\n\nFra: Per Holt <peho@hvidsund.example>\nSendt: 11. marts 2026 10:00\nTil: Lone\nEmne: Noget\n\nDet er hemmeligt."
    let chain = answer("", quote([Self.post[0], "Enig.", Self.post[1]]) + older)
    #expect(chain.said == "Enig.")
    let unknown = "\n\nV út 3. 3. 2026 v 9:12 odesílatel Per <per@x.example> napsal:\n\nDet er hemmeligt."
    #expect(!answer("", quote() + unknown).said.contains("hemmeligt"))
    let other = quote().replacing(Self.frame, with: "Dit svar blev ikke lagt ind.")
    #expect(answer("", other.replacing("Vi har to timer", with: "Vi mangler")).said.isEmpty)
  }

  @Test func `a house's stamp on our mail is not theirs`() {
    let stamped = quote(
      [
        "ADVARSEL: Denne mail kommer udefra. Klik ikke på links, hvis du ikke kender afsenderen.",
        "[cid:image001.png@01DC]",
      ] + Self.post)
    let reply = answer("Ja.", stamped)
    #expect(reply.said == "Ja." && !reply.isDoubtful)
  }

  @Test func `nor is what a house puts under it all`() {
    let footer = """

      Denne e-mail kan indeholde fortrolige oplysninger. Er du ikke rette
      modtager, bedes du slette mailen og underrette afsenderen.
      """
    #expect(answer("Ja.", quote() + footer).said == "Ja.")
    #expect(answer("", quote() + footer).said.isEmpty)
    #expect(answer("", quote([Self.post[0], "Nej.", Self.post[1]]) + footer).said == "Nej.")
  }

  @Test func `in Outlook's HTML the same holds`() {
    let head =
      "<div id='divRplyFwdMsg'><b>Fra:</b> Modgift &lt;x@modgift.example&gt;<br><b>Sendt:</b> 12. marts 2026 09:02<br><b>Til:</b> Lone<br><b>Emne:</b> Hvem?</div>"
    let lines = Self.post.map { "<p>\($0)</p>" }
    let html =
      "<p>Se svar med rødt</p><hr>\(head)\(lines[0])<p style='color:red'>Det gør <b>vi</b> også.</p>\(lines[1])<p>\(Self.frame)</p>"
    #expect(ReplyText(html: html, answering: sent).said == "Se svar med rødt\n\nDet gør **vi** også.")
    #expect(ReplyText(html: html).said == "Se svar med rødt")
  }

  @Test func `the longest quotation is read in no time`() {
    let line = String(repeating: "vi har to timer ", count: 240)
    let many = String(repeating: line + "\n", count: 20)
    #expect(answer("Ja.", quote([many, Self.post[0]])).said.hasPrefix("Ja."))
    #expect(answer("Ja.", quote([String(repeating: many, count: 50)])).said == "Ja.")
  }

  @Test func `a quotation made to be compared for ever is not`() {
    let same = SentText(
      String(repeating: "ja.\n", count: 20_000), frame: [Self.frame], from: ["modgift.example"], hosts: [])
    let line = String(repeating: "ja ", count: 300) + "nej" + String(repeating: " ja", count: 100)
    let text = "Se nedenfor.\n\n\(quote((0..<150).map { "\(line) \($0)" }))"
    #expect(ReplyText(text: text, from: "Lone Skovgaard", answering: same).isDoubtful)
  }
}
