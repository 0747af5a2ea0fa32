extension Danish {
  var newTopicTitle: String { "Start en samtale" }
  var chooseKind: String { "Hvad er det?" }
  var chooseRoom: String { "Hvor?" }
  var chooseRoomHint: String { "Rummet bestemmer, hvem der kan læse det." }
  var topicTitle: String { "Overskrift" }
  var topicTitleHint: String { "Så en travl kollega kan se, hvad det handler om." }
  var topicText: String { "Din tekst" }
  var yourReply: String { "Dit svar" }
  var text: String { "Tekst" }
  func send(to readers: Int) -> String { "Send til \(people(readers))" }
  var showIt: String { "Vis, hvordan det ser ud" }
  var previewTitle: String { "Sådan kommer det til at se ud" }
  var notSent: String { "Det er ikke sendt endnu. Din tekst står her stadig." }
  func problem(_ problem: TextProblem) -> String {
    switch problem {
    case .empty: "Skriv noget her."
    case .tooLong(let most): "Det er for langt. Der er plads til \(number(most)) tegn."
    case .civilNumber:
      "Her står noget, der ligner et CPR-nummer. Fjern det: oplysninger om borgere må ikke stå her."
    case .unreadable: "Nogle tegn kunne ikke læses; de vises som �. Ret dem, og send igen."
    }
  }
  var roomIsGone: String { "Du kan ikke længere skrive dér. Vælg et andet rum; din tekst er bevaret." }
  func tooManyPosts(minutes: Int) -> String {
    "Du har skrevet mange indlæg på kort tid. Vent \(minutes) minutter, og send så igen."
  }
  var editorWords: Editor.Words {
    Editor.Words(
      tools: MarkdownTools.Words(
        tools: "Udseende", bold: "Fed", italic: "Kursiv", link: "Link", list: "Liste", quote: "Citat",
        preview: "Vis"),
      left: "{n} tegn tilbage", names: "Folk, der kan læse det")
  }
  var draftSaved: String { "Kladde gemt {time}" }
  var draftUnsaved: String { "Ikke gemt endnu. Vi prøver igen, når du skriver videre." }
  var draftExpired: String {
    "Du er logget ud. Din tekst står her endnu: log ind i et andet vindue, og skriv videre."
  }
  var draftRestore: String { "Hent det, du skrev på denne enhed" }
  var draftIsHere: String { "Din kladde" }
  var draftsTitle: String { "Mine kladder" }
  var draftsLead: String { "Det, du er begyndt på. Kun du kan se det." }
  var noDraftsTitle: String { "Ingen kladder" }
  var noDrafts: String { "Det, du skriver, gemmes her, indtil du sender det." }
  var draftWithoutTitle: String { "Uden overskrift" }
  func draftOfReply(to title: String) -> String { "Svar i »\(title)«" }
  var draftOfLostReply: String { "Svar i en samtale, du ikke længere kan se" }
  func draftFrom(_ moment: String) -> String { "Gemt \(moment)" }
  var discard: String { "Kassér" }
  var openDraft: String { "Skriv videre" }
  var topicIsGoneTitle: String { "Det blev ikke sendt" }
  var topicIsGone: String {
    "Samtalen findes ikke længere, eller du kan ikke se den. Din tekst står her, så du kan gemme den."
  }
  var topicIsClosed: String {
    "Samtalen blev lukket, mens du skrev. Din tekst står her, så du kan gemme den."
  }
  var keepAsDraft: String { "Gem som kladde" }
}
