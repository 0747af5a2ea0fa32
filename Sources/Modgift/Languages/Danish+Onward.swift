extension Danish {
  var shareOnward: String { "Del dine ord videre" }
  var onwardLead: String {
    "Du laver en ny samtale med en kopi af det, du selv skrev. De andres svar bliver her, og her ændres intet."
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
  var shareOnwardNow: String { "Del min rettede tekst" }
}
