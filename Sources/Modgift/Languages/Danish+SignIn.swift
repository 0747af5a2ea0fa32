extension Danish {
  var signInTitle: String { "Log ind" }
  var signInLead: String { "Skriv din mailadresse, så sender vi en kode. Du skal ikke huske noget password." }
  var yourAddress: String { "Din mailadresse" }
  var sendCode: String { "Send kode" }
  var addressIsNone: String { "Det ligner ikke en mailadresse. Den ser ud som navn@sted.dk." }
  var somethingNeedsMending: String { "Lidt skal rettes. Intet er gået tabt." }
  var demoCastTitle: String { "Prøv som en anden" }
  var demoCastLead: String { "Det her er en demo med opdigtede mennesker. Vælg, hvem du vil være." }
  var codeTitle: String { "Skriv koden" }
  func codeIsOnItsWay(to address: String) -> String {
    "Kender vi \(address), er der en mail på vej. Kommer den ikke, så se i uønsket post, eller spørg koordinatoren."
  }
  func codeLasts(minutes: Int) -> String { "Seks tal fra mailen. De gælder i \(number(minutes)) minutter." }
  var code: String { "Kode" }
  var codeHasSixDigits: String { "Koden er på seks tal. Skriv dem, som de står i mailen." }
  func codeWasWrong(triesLeft: Int) -> String {
    let left = triesLeft == 1 ? "et forsøg" : "\(number(triesLeft)) forsøg"
    return "Koden passer ikke. Brug den nyeste mail; du har \(left) tilbage."
  }
  var codeIsSpent: String { "Koden kan ikke bruges mere. Bed om en ny." }
  var sendNewCode: String { "Send en ny kode" }
  var useAnotherAddress: String { "Brug en anden adresse" }
  func demoCode(_ code: String) -> String {
    "Koden er \(code). Kun en demo viser den her; ellers kommer den med mail."
  }
  var linkTitle: String { "Log ind" }
  func linkLead(address: String) -> String { "Tryk på knappen, så er du inde som \(address)." }
  var linkIsSpentTitle: String { "Linket kan ikke bruges mere" }
  var linkIsSpent: String {
    "Et link virker én gang og i ti minutter. Bed om en ny kode, så er du hurtigt inde."
  }
  var linkElsewhere: String { "Bruger du en andens enhed, så husk at logge ud bagefter." }

  func signInLetter(code: String, link: String, programme: String) -> Letter {
    Letter(
      language: .danish, subject: "\(code) er din kode til \(programme)",
      before: ["Hej", "Her er din kode. Skriv den, hvor du er ved at logge ind:"], code: code,
      button: ("Eller log ind her", link),
      after: ["Koden gælder i ti minutter og kan bruges én gang."],
      why:
        "Du får denne mail, fordi nogen skrev din adresse for at logge ind. Var det ikke dig, skal du ikke gøre noget."
    )
  }

  func invitationLetter(
    name: String, address: String, link: String, programme: String, isReminder: Bool
  ) -> Letter {
    Letter(
      language: .danish,
      subject: isReminder ? "Din plads i \(programme) venter stadig" : "Velkommen til \(programme)",
      before: [
        "Hej \(name)",
        "I \(programme) sparrer de, der underviser i naloxon, med hinanden, og dit netværk har sit eget rum. Du er inviteret.",
        "Log ind med adressen \(address). Du får en kode og skal ikke huske noget password.",
      ],
      button: ("Kom indenfor", link), after: ["Det tager et minut."],
      why:
        "Du får denne mail, fordi programmets koordinator har skrevet dig op. Svar på den, hvis det er en fejl."
    )
  }
}
