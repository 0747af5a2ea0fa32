extension English {
  var agenda: String { "Agenda" }
  var agendaLead: String {
    "It writes itself from what waits in the room. Add whatever else you want to talk about."
  }
  var agendaOfTwo: String {
    "Two networks meet. Only what you write yourselves is here: nothing from your own rooms."
  }
  func agendaKind(_ kind: AgendaPoint.Kind) -> String {
    switch kind {
    case .experience: "A good experience"
    case .question: "A question that waits for help"
    case .step: "A step one of you is stuck at"
    case .own: "A point one of you wrote"
    case .host: "Hosting goes around"
    }
  }
  var agendaHost: String { "Who is host next time?" }
  var takeOff: String { "Take off" }
  var newPoint: String { "One more point" }
  var addPoint: String { "Add point" }
  func bringStep(_ step: String) -> String {
    "You are stuck at “\(step)”. Do you want to bring it? The others see only what the step is called."
  }
  var bringIt: String { "Yes, bring it" }
  var askOwners: String { "Ask those who are stuck" }

  var notes: String { "Notes" }
  var noNotes: String { "Nothing is written yet." }
  var beginNotes: String { "Begin notes" }
  var writeNotes: String { "Write notes" }
  func notesOf(_ meeting: String) -> String { "Notes: \(meeting)" }
  var notesLead: String {
    "You can write at the same time. Where two write in the same place, both texts stay."
  }
  var otherNotes: String { "Other" }
  func lastWritten(by name: String, _ moment: String) -> String { "Last written by \(name), \(moment)" }
  var notesSaved: String { "Saved {time}" }
  var foundNotes: String { "In notes from meetings" }

  var decisions: String { "Agreed" }
  var newTaskTitle: String { "What did you agree?" }
  var newTask: String { "What is to be done?" }
  var taskOwner: String { "Who does it?" }
  var chooseOwner: String { "Choose somebody" }
  var taskNeedsOwner: String { "Choose who does it." }
  var taskDay: String { "Before" }
  var giveTask: String { "Add it" }
  func taskDue(_ day: String) -> String { "before \(day)" }
  var taskDone: String { "It is done" }
  var taskIsDone: String { "Done" }
  var yourTasks: String { "What you promised at meetings" }

  var meetWithAnother: String { "Hold it with another network" }
  var meetWithAnotherLead: String {
    "The other network's host says yes or no. After a yes both networks see this meeting: its title, place, agenda, "
      + "notes and answers. The rest of your room is still yours alone."
  }
  var otherNetwork: String { "Which network?" }
  var askPartner: String { "Ask the host" }
  func pairingAsked(by network: String, _ when: String?) -> String {
    "\(network) would like to hold a meeting with you\(when.map { ": \($0)" } ?? "; the time is not chosen yet")."
  }
  var pairingYes: String { "Yes, we do" }
  var pairingNo: String { "No, thank you" }
  func audienceOfTwo(_ one: String, _ other: String) -> String { "Only \(one) and \(other)" }
}
