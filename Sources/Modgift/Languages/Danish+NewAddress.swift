extension Danish {
  var ownAddressTitle: String { "Din mailadresse" }
  var ownAddressLead: String { "Du logger ind med den, og mail til dig kommer dertil." }
  var noOwnAddress: String { "Vi har ingen mailadresse på dig." }
  func ownAddressIs(_ address: String) -> String { "Nu er den \(address)." }
  var changeOwnAddress: String { "Skift adresse" }
  var newAddressTitle: String { "Din nye mailadresse" }
  var newAddressLead: String { "Vi sender en kode til den. Intet ændres, før du har skrevet koden." }
  var newAddressLabel: String { "Ny mailadresse" }
  func problem(_ problem: NewAddress.Problem) -> String {
    switch problem {
    case .notAnAddress: addressIsNone
    case .own: "Den adresse har du i forvejen. Skriv den nye."
    }
  }
  func newAddressIsAsked(_ address: String) -> String {
    "Vi har skrevet til \(address). Kommer der ingen kode, så kig i uønsket mail, eller se efter, om adressen er rigtig."
  }
  var useNewAddress: String { "Brug den nye adresse" }
  func confirmAddressLead(_ name: String, _ address: String) -> String {
    "Tryk på knappen, så logger \(name) ind med \(address) og får mail dertil. Er du ikke \(name), så luk siden."
  }
  var newAddressLinkIsSpent: String {
    "Et link virker én gang og i ti minutter. Bed om en ny kode på din egen side."
  }
  var addressIsChanged: String { "Din adresse er skiftet" }
  func addressIsChangedLead(_ address: String) -> String {
    "Fra nu af logger du ind med \(address) og får mail dertil. Du er logget ud overalt, undtagen dér hvor du bad om det."
  }
  var addressIsTaken: String {
    "Den adresse har en anden her i mellemtiden fået, så intet er ændret. Vælg en anden."
  }
  var changeAddressBackTitle: String { "Var det ikke dig?" }
  func changeAddressBackLead(_ address: String) -> String {
    "Tryk på knappen, så er \(address) din adresse igen. Alle dine enheder bliver logget ud, og den, der skiftede den, også."
  }
  var changeAddressBack: String { "Skift tilbage" }
  func addressIsBack(_ address: String) -> String { "\(address) er din adresse igen" }
  var addressIsBackLead: String { "Alle dine enheder er logget ud. Log ind med den adresse nu." }

  func newAddressLetter(code: String, name: String, link: String, programme: String) -> Letter {
    Letter(
      language: .danish, subject: "\(code) er koden til din nye adresse i \(programme)",
      before: ["Hej \(firstName(name))", "Her er din kode. Skriv den, hvor du bad om den nye adresse:"],
      code: code, button: ("Eller bekræft den her", link),
      after: ["Koden gælder i ti minutter og kan bruges én gang. Før det ændres intet."],
      why:
        "Du får denne mail, fordi \(name) i \(programme) har skrevet denne adresse som sin. Er det ikke dig, skal du ikke gøre noget."
    )
  }

  func addressIsYoursLetter(name: String, link: String, programme: String) -> Letter {
    Letter(
      language: .danish, subject: "Adressen er allerede din i \(programme)",
      before: [
        "Hej \(name)",
        "En i \(programme) har bedt om at bruge denne adresse. Den er allerede din, så intet er ændret.",
        "Var det dig, så står du i \(programme) to gange. Med adressen her kommer du ind som den, der har den:",
      ], button: ("Log ind med denne adresse", link),
      why:
        "Du får denne mail, fordi nogen har skrevet din adresse som sin. Var det ikke dig, skal du ikke gøre noget."
    )
  }

  func addressNewsLetter(name: String, wayBack: String?, programme: String) -> Letter {
    Letter(
      language: .danish, subject: "Din adresse i \(programme) er en anden nu",
      before: [
        "Hej \(name)",
        "I \(programme) har du fra nu af en anden mailadresse. Mail kommer dertil, og du logger ind med den.",
        wayBack == nil
          ? "Havde du ikke ventet det, så tal med værten for dit netværk."
          : "Ville du det, er der ikke mere at gøre. Var det ikke dig, så hent denne adresse tilbage inden en uge:",
      ], button: wayBack.map { ("Det var ikke mig", $0) },
      why: "Du får denne mail, fordi det her var din adresse.")
  }
}
