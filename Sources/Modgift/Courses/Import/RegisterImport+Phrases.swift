/// The words for bringing a register in, by command and by page.
protocol RegisterImportPhrases: Sendable {
  /// The figures, each with what it counts.
  func figures(_ summary: RegisterSummary) -> [(words: String, number: String)]
  func sheetsNotRead(_ names: [String]) -> String
  var importOnlyTried: String { get }
  var importWritten: String { get }
  func problemsTitle(_ count: Int) -> String
  /// "Row 12, E-mail".
  func place(of problem: RegisterProblem) -> String
  var registerFound: String { get }
  var registerExpected: String { get }
  func cannotOpen(_ file: String) -> String
  /// Why a file can't be read, and what to do.
  func refused(_ refusal: RegisterRefusal) -> String

  var register: String { get }
  var registerLead: String { get }
  var registerFile: String { get }
  var registerFileHint: String { get }
  var readRegister: String { get }
  var registerNotRead: String { get }
  var earlierImports: String { get }
  var noEarlierImports: String { get }
  func importState(_ state: RegisterImport.State) -> String
  /// By whom and when; nobody where a command did it.
  func importedBy(_ name: String?, _ moment: String) -> String
  var olderImports: String { get }

  func importLead(_ state: RegisterImport.State) -> String
  func importRows(_ count: Int) -> String
  var discardImport: String { get }
  func rowsDone(_ done: Int, of all: Int) -> String
  var seeHowFar: String { get }
  var importFailed: String { get }
  var tryImportAgain: String { get }
  func sheetRead(_ name: String) -> String
  var rowByRow: String { get }
  func filter(_ filter: RegisterFilter) -> String
  func outcome(_ outcome: RegisterOutcome) -> String
  var noRowsHere: String { get }
  var nextRows: String { get }
  var firstRows: String { get }
  var registerRow: String { get }
  var registerName: String { get }
  var registerEffect: String { get }
  var registerColumn: String { get }
  var registerMeaning: String { get }
  func changed(_ change: RegisterChange) -> String
  func becomesTrainer(at site: RegisterLine.Named) -> String
  func takesPart(in course: RegisterLine.Named) -> String
  func followUps(_ count: Int) -> String
  var problemFile: String { get }
}
