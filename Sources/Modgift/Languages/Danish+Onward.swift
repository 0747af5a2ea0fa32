extension Danish {
  var shareOnward: String { "Del dine ord videre" }
  var onwardLead: String {
    "Du laver en ny samtale med en kopi af det, du selv skrev. De andres svar bliver her, og her ændres intet."
  }
  var shareAnswer: String { "Del som erfaring" }
  var shareAnswerLead: String {
    "Dit svar bliver til en erfaring, flere kan læse. Du retter en kopi; det, du svarede her, bliver, som det er."
  }
  var onwardTakeOutTitle: String { "Tag det ud, som ikke skal med" }
  var onwardTakeOut: String { "Flere kommer til at læse det. Ret teksten, så ingen kan kendes på den:" }
  var onwardList: [String] {
    [
      "borgeres navne og alt, de kan kendes på", "kollegers navne", "navne på steder",
      "små tal, fx »to unge«",
    ]
  }
  var onwardFound: String { "I din tekst så vi:" }
  var onwardMarked: String { "Vis dem i teksten" }
  var markAgain: String { "Se efter igen" }
  var smallNumbers: Set<String> { ["to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"] }
  var shareOnwardNow: String { "Del min rettede tekst" }
}
