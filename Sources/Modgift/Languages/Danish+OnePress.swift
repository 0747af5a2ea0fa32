extension Danish {
  func pressIsFor(_ name: String) -> String { "Trykket gælder for \(name). Du behøver ikke logge ind." }
  var orAnswerOtherwise: String { "Passer det ikke? Svar i stedet:" }
  var pressIsSpentTitle: String { "Knappen virker ikke længere" }
  var pressIsSpent: String {
    "Den er enten for gammel eller gælder noget, der ikke er dit mere. Intet er ændret. Log ind, så ser du, hvad der venter på dig."
  }
  var openModgift: String { "Gå til forsiden" }
}
