import Spreadsheet

extension English {
  func figures(_ summary: RegisterSummary) -> [(words: String, number: String)] {
    [
      ("Rows", number(summary.rows)), ("New people", number(summary.peopleNew)),
      ("Changed people", number(summary.peopleChanged)),
      ("Unchanged people", number(summary.peopleUnchanged)),
      ("Courses (new ones)", "\(number(summary.courses)) (\(number(summary.coursesNew)))"),
      ("Sites (new ones)", "\(number(summary.sites)) (\(number(summary.sitesNew)))"),
      ("To look at", number(summary.problems)),
    ]
  }

  func sheetsNotRead(_ names: [String]) -> String {
    "The file has more sheets. These were not read: \(list(names))."
  }
  var importOnlyTried: String { "Only a rehearsal: nothing was written." }
  var importWritten: String { "All of it is in." }
  func problemsTitle(_ count: Int) -> String {
    count == 1 ? "1 thing to look at" : "\(number(count)) things to look at"
  }
  func place(of problem: RegisterProblem) -> String {
    problem.column.isEmpty ? "Row \(problem.row)" : "Row \(problem.row), \(problem.column)"
  }
  var registerFound: String { "Found" }
  var registerExpected: String { "Expected" }
  func cannotOpen(_ file: String) -> String {
    "The file \(file) can’t be opened. See whether it is there, and whether you may read it."
  }

  func refused(_ refusal: RegisterRefusal) -> String {
    switch refusal {
    case .noFile: "Choose a file first."
    case .noHeadings:
      "We found no headings in the file. The top should say, for example, First name, Last name and E-mail."
    case .tooManyRows(let most): "The file has more than \(number(most)) rows. Split it into several files."
    case .tooLarge(let bytes):
      "The file is larger than \(bytes / 1_048_576) MB. Save it without pictures, or split it."
    case .unreadable(let error):
      switch error {
      case .empty: "The file is empty. Choose another."
      case .encrypted: "The file is locked with a password. Save a copy without it, and choose that."
      case .oldExcel, .binaryExcel, .openDocument:
        "We can’t read that kind of file. Open it, save it as .xlsx, and choose it again."
      case .webPage:
        "It is a web page with a spreadsheet’s name. Open it in Excel, save it as .xlsx, and choose that."
      case .notSpreadsheet: "It is no spreadsheet. Choose an .xlsx or .csv file."
      case .damaged: "The file is broken. Open it in Excel, save it again, and choose that."
      case .tooLarge: "The file holds more than we can read at once. Split it into several files."
      }
    }
  }

  var register: String { "The course register" }
  var registerLead: String {
    "Bring the register of courses and trainers in. You first see what would happen, row by row."
  }
  var registerFile: String { "The register" }
  var registerFileHint: String { "An .xlsx or .csv file of at most 10 MB. CPR numbers are never stored." }
  var readRegister: String { "Show what would happen" }
  var registerNotRead: String { "The file was not read. Nothing has changed." }
  var earlierImports: String { "Brought in before" }
  var noEarlierImports: String { "Files that are brought in will stand here." }

  func importState(_ state: RegisterImport.State) -> String {
    switch state {
    case .proposed: "Waits for you"
    case .running: "At work"
    case .done: "Brought in"
    case .failed: "Stuck"
    case .discarded: "Discarded"
    }
  }
  func importedBy(_ name: String?, _ moment: String) -> String {
    name.map { "\($0), \(moment)" } ?? "by command, \(moment)"
  }
  var olderImports: String { "Older" }

  func importLead(_ state: RegisterImport.State) -> String {
    switch state {
    case .proposed: "This is how it would go. Nothing has changed yet. The file waits here for 7 days."
    case .running: "We are at it. You can safely leave this page meanwhile."
    case .done: "All of it is in. A person should look at what stands here."
    case .failed: "It got stuck on the way."
    case .discarded: "The file was discarded. Nothing was brought in."
    }
  }
  func importRows(_ count: Int) -> String { count == 1 ? "Bring 1 row in" : "Bring \(number(count)) rows in" }
  var discardImport: String { "Discard the file" }
  func rowsDone(_ done: Int, of all: Int) -> String { "\(number(done)) of \(number(all)) rows are in" }
  var seeHowFar: String { "See how far we are" }
  var importFailed: String {
    "What is in stays in. Press again and we go on where we stopped; nothing goes in twice."
  }
  var tryImportAgain: String { "Go on" }
  func sheetRead(_ name: String) -> String { "Read: \(name)" }
  var rowByRow: String { "Row by row" }
  func filter(_ filter: RegisterFilter) -> String {
    switch filter {
    case .all: "All"
    case .new: "New"
    case .changed: "Changed"
    case .problems: "To look at"
    }
  }
  func outcome(_ outcome: RegisterOutcome) -> String {
    switch outcome {
    case .new: "New person"
    case .more: "More about the same person"
    case .changed: "Changes"
    case .unchanged: "Unchanged"
    case .conflicting: "Not merged"
    case .unread: "About nobody"
    }
  }
  var noRowsHere: String { "No rows here." }
  var nextRows: String { "Next rows" }
  var firstRows: String { "First rows" }
  var registerRow: String { "Row" }
  var registerName: String { "Name" }
  var registerEffect: String { "What happens" }
  var registerColumn: String { "Column" }
  var registerMeaning: String { "What it means" }
  func changed(_ change: RegisterChange) -> String {
    let field =
      switch change.field {
      case .name: "Name"
      case .email: "Mail"
      case .phone: "Phone"
      case .profession: "Profession"
      case .workplace: "Workplace"
      case .gender: "Gender"
      case .birthYear: "Year of birth"
      case .seniority: "Years of experience"
      }
    return change.from.isEmpty ? "\(field): \(change.to)" : "\(field): \(change.from) → \(change.to)"
  }
  func becomesTrainer(at site: RegisterLine.Named) -> String {
    site.isNew ? "Trainer at \(site.name) (new site)" : "Trainer in \(site.name)"
  }
  func takesPart(in course: RegisterLine.Named) -> String {
    course.isNew ? "Course \(course.name) (new)" : "Course \(course.name)"
  }
  func followUps(_ count: Int) -> String { count == 1 ? "1 follow-up" : "\(number(count)) follow-ups" }
  var problemFile: String { "Save the list (.csv)" }
}
