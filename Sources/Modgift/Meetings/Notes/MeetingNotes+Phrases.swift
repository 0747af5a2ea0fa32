/// The words of agendas, notes, and what was decided.
protocol MeetingNotesPhrases: Sendable {
  var agenda: String { get }
  var agendaLead: String { get }
  var agendaOfTwo: String { get }
  func agendaKind(_ kind: AgendaPoint.Kind) -> String
  /// The point on who is host next.
  var agendaHost: String { get }
  var takeOff: String { get }
  var newPoint: String { get }
  var addPoint: String { get }
  func bringStep(_ step: String) -> String
  var bringIt: String { get }
  var askOwners: String { get }

  var notes: String { get }
  var noNotes: String { get }
  var beginNotes: String { get }
  var writeNotes: String { get }
  func notesOf(_ meeting: String) -> String
  var notesLead: String { get }
  var otherNotes: String { get }
  func lastWritten(by name: String, _ moment: String) -> String
  /// `{time}` is the time of day.
  var notesSaved: String { get }
  var foundNotes: String { get }

  var decisions: String { get }
  var newTaskTitle: String { get }
  var newTask: String { get }
  var taskOwner: String { get }
  var chooseOwner: String { get }
  var taskNeedsOwner: String { get }
  var taskDay: String { get }
  var giveTask: String { get }
  func taskDue(_ day: String) -> String
  var taskDone: String { get }
  var taskIsDone: String { get }
  var yourTasks: String { get }

  var meetWithAnother: String { get }
  var meetWithAnotherLead: String { get }
  var otherNetwork: String { get }
  var askPartner: String { get }
  func pairingAsked(by network: String, _ when: String?) -> String
  var pairingYes: String { get }
  var pairingNo: String { get }
  func audienceOfTwo(_ one: String, _ other: String) -> String
}
