import Spreadsheet

extension Danish {
  func figures(_ summary: RegisterSummary) -> [(words: String, number: String)] {
    [
      ("Rækker", number(summary.rows)), ("Nye personer", number(summary.peopleNew)),
      ("Ændrede personer", number(summary.peopleChanged)),
      ("Uændrede personer", number(summary.peopleUnchanged)),
      ("Kurser (heraf nye)", "\(number(summary.courses)) (\(number(summary.coursesNew)))"),
      ("Steder (heraf nye)", "\(number(summary.sites)) (\(number(summary.sitesNew)))"),
      ("At se på", number(summary.problems)),
    ]
  }

  func sheetsNotRead(_ names: [String]) -> String {
    "Filen har flere ark. De her er ikke læst: \(list(names))."
  }
  var importOnlyTried: String { "Kun en prøve: intet er lagt ind." }
  var importWritten: String { "Alt er lagt ind." }
  func problemsTitle(_ count: Int) -> String {
    count == 1 ? "1 ting at se på" : "\(number(count)) ting at se på"
  }
  func place(of problem: RegisterProblem) -> String {
    problem.column.isEmpty ? "Række \(problem.row)" : "Række \(problem.row), \(problem.column)"
  }
  var registerFound: String { "Der stod" }
  var registerExpected: String { "Vi ventede" }
  func cannotOpen(_ file: String) -> String {
    "Filen \(file) kan ikke åbnes. Se efter, om den ligger der, og om du må læse den."
  }

  func refused(_ refusal: RegisterRefusal) -> String {
    switch refusal {
    case .noFile: "Vælg en fil først."
    case .noHeadings:
      "Vi fandt ingen overskrifter i filen. Øverst skal stå for eksempel Fornavn, Efternavn og E-mail."
    case .tooManyRows(let most): "Filen har over \(number(most)) rækker. Del den i flere filer."
    case .tooLarge(let bytes):
      "Filen fylder over \(bytes / 1_048_576) MB. Gem den uden billeder, eller del den."
    case .unreadable(let error):
      switch error {
      case .empty: "Filen er tom. Vælg en anden."
      case .encrypted: "Filen er låst med en adgangskode. Gem en kopi uden, og vælg den."
      case .oldExcel, .binaryExcel, .openDocument:
        "Det filformat kan vi ikke læse. Åbn filen, gem den som .xlsx, og vælg den igen."
      case .webPage:
        "Det er en webside med et regnearks navn. Åbn den i Excel, gem den som .xlsx, og vælg den."
      case .notSpreadsheet: "Det er ikke et regneark. Vælg en .xlsx- eller .csv-fil."
      case .damaged: "Filen er i stykker. Åbn den i Excel, gem den igen, og vælg den."
      case .tooLarge: "Filen rummer mere, end vi kan læse på én gang. Del den i flere filer."
      }
    }
  }

  var register: String { "Kursusregistret" }
  var registerLead: String {
    "Læs registret over kurser og trænere ind. Du ser først, hvad der vil ske, række for række."
  }
  var registerFile: String { "Registret" }
  var registerFileHint: String { "En .xlsx- eller .csv-fil på højst 10 MB. CPR-numre gemmes aldrig." }
  var readRegister: String { "Vis, hvad der vil ske" }
  var registerNotRead: String { "Filen blev ikke læst. Intet er ændret." }
  var earlierImports: String { "Læst ind før" }
  var noEarlierImports: String { "Her kommer de filer, der er læst ind." }

  func importState(_ state: RegisterImport.State) -> String {
    switch state {
    case .proposed: "Venter på dig"
    case .running: "I gang"
    case .done: "Lagt ind"
    case .failed: "Gået i stå"
    case .discarded: "Kasseret"
    }
  }
  func importedBy(_ name: String?, _ moment: String) -> String {
    name.map { "\($0), \(moment)" } ?? "fra kommandolinjen, \(moment)"
  }
  var olderImports: String { "Ældre" }

  func importLead(_ state: RegisterImport.State) -> String {
    switch state {
    case .proposed: "Sådan vil det gå. Intet er ændret endnu. Filen venter her i 7 dage."
    case .running: "Vi er i gang. Du kan roligt gå fra siden imens."
    case .done: "Alt er lagt ind. Det her skal et menneske se på."
    case .failed: "Det gik i stå undervejs."
    case .discarded: "Filen er kasseret. Intet blev lagt ind."
    }
  }
  func importRows(_ count: Int) -> String {
    count == 1 ? "Læg 1 række ind" : "Læg \(number(count)) rækker ind"
  }
  var discardImport: String { "Kassér filen" }
  func rowsDone(_ done: Int, of all: Int) -> String { "\(number(done)) af \(number(all)) rækker er lagt ind" }
  var seeHowFar: String { "Se, hvor langt vi er" }
  var importFailed: String {
    "Det, der er lagt ind, bliver. Tryk igen, så går vi videre, hvor vi slap; intet kommer ind to gange."
  }
  var tryImportAgain: String { "Gå videre" }
  func sheetRead(_ name: String) -> String { "Læst: \(name)" }
  var rowByRow: String { "Række for række" }
  func filter(_ filter: RegisterFilter) -> String {
    switch filter {
    case .all: "Alle"
    case .new: "Nye"
    case .changed: "Ændrede"
    case .problems: "At se på"
    }
  }
  func outcome(_ outcome: RegisterOutcome) -> String {
    switch outcome {
    case .new: "Ny person"
    case .more: "Mere om samme person"
    case .changed: "Ændres"
    case .unchanged: "Uændret"
    case .conflicting: "Lægges ikke sammen"
    case .unread: "Om ingen"
    }
  }
  var noRowsHere: String { "Ingen rækker her." }
  var nextRows: String { "Næste rækker" }
  var firstRows: String { "Første rækker" }
  var registerRow: String { "Række" }
  var registerName: String { "Navn" }
  var registerEffect: String { "Hvad der sker" }
  var registerColumn: String { "Kolonne" }
  var registerMeaning: String { "Hvad det betyder" }
  func changed(_ change: RegisterChange) -> String {
    let field =
      switch change.field {
      case .name: "Navn"
      case .email: "Mail"
      case .phone: "Telefon"
      case .profession: "Faggruppe"
      case .workplace: "Arbejdsplads"
      case .gender: "Køn"
      case .birthYear: "Fødselsår"
      case .seniority: "Anciennitet"
      }
    return change.from.isEmpty ? "\(field): \(change.to)" : "\(field): \(change.from) → \(change.to)"
  }
  func becomesTrainer(at site: RegisterLine.Named) -> String {
    site.isNew ? "Træner på \(site.name) (nyt sted)" : "Træner i \(site.name)"
  }
  func takesPart(in course: RegisterLine.Named) -> String {
    course.isNew ? "Kursus \(course.name) (nyt)" : "Kursus \(course.name)"
  }
  func followUps(_ count: Int) -> String { count == 1 ? "1 opfølgning" : "\(number(count)) opfølgninger" }
  var problemFile: String { "Hent listen (.csv)" }
}
