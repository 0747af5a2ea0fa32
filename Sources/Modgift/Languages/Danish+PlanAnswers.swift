extension Danish {
  var answersLead: String {
    "Er noget blevet anderledes hos jer? Ret svaret, så ser I først, hvad det ændrer. I vælger selv, hvad der skal med."
  }
  var changeAnswers: String { "Jeres svar og tovholder" }
  var answerIsEstimate: String { "Tallet er et skøn ud fra jeres indbyggertal." }
  func knownToday(_ value: String) -> String { "Så vidt vi ved, er det i dag: \(value)." }
  var seeWhatChanges: String { "Se, hvad det ændrer" }
  var answersCannotUndo: String {
    "Det kan ikke fortrydes i ét tryk længere, for planen er ændret siden. Ret i stedet svarene herunder. Intet er gået tabt."
  }
  var answersChangeTitle: String { "Det ændrer de nye svar" }
  var answersChangeLead: String {
    "Intet er ændret endnu. Sæt flueben ved det, I vil have med. Resten bliver, som det er, og det, der er gjort, er stadig gjort."
  }
  var answersChangeNothing: String { "Ingen trin bliver anderledes. Gem, så står de nye svar i planen." }
  var ruleBegins: String { "Det gælder nu hos jer" }
  var ruleEnds: String { "Det gælder ikke længere" }
  var withNewAnswers: String { "Fra nu af" }
  func handOverSteps(_ count: Int, to name: String) -> String {
    count == 1
      ? "Giv også tovholderens åbne trin til \(name)"
      : "Giv også tovholderens \(number(count)) åbne trin til \(name)"
  }
  var saveAnswers: String { "Gem svarene, og tag det valgte" }
}
