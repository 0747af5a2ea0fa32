import Storage

extension English {
  var helpTitle: String { "You are not alone with it" }
  var whatHelped: String { "What helped others" }
  var notStuckAnyMore: String { "I am not stuck any more" }
  var readyQuestion: String { "A question that is ready" }
  var askOthers: String { "Ask the others" }
  var askOthersLead: String { "Change the question as you like, and choose who shall see it." }
  var askQuestion: String { "Send the question" }
  func stepQuestionTitle(_ step: String) -> String { "How did you do it: \(step)?" }
  func stepQuestion(_ step: String, barrier: String?) -> String {
    let way = barrier.map { "What is in the way with us: \($0)\n\n" } ?? ""
    return "We are at the step “\(step)”.\n\n\(way)How did you do it, and what would you do otherwise?"
  }
  var peopleWhoTookIt: String { "They have taken the step" }
  var nobodyToAsk: String { "There is nobody to point to just now. Ask everyone instead." }
  func youAsked(_ names: String) -> String { "You have asked \(names)." }
  func theyAnswered(_ names: String) -> String { "Answered: \(names)." }
  var youAreAsked: String {
    "You are asked because you have taken the step before. Answer below – or say so if you have answered in another way."
  }
  var iHaveAnswered: String { "I have answered" }
  var askingLabel: String { "Your message" }
  var askingHint: String {
    "It goes to the one you choose alone, and the two of you can write on in a room of your own."
  }
  func askingText(_ step: String, from site: String) -> String {
    "Hello! We are in \(site) and stuck at “\(step)”. You have taken it. How did you do it? A few lines will do."
  }
  func ask(_ name: String) -> String { "Ask \(name)" }
  func helperReason(_ reason: Suggestion.Reason, of helper: Helper) -> String {
    switch reason {
    case .sameProvider: "treatment is provided as with you"
    case .similarSize: "about as many citizens"
    case .sameProfession:
      helper.profession.isEmpty ? "the same profession as you" : "\(helper.profession.lowercased()) like you"
    case .sameRole: "the same role as you"
    case .similarDensity: "people live as far apart"
    case .answeredBefore: "has helped others with the same"
    case .recently: "did it lately"
    case .tookStep(let day, let days):
      "took the step on \(self.day(day))\(days.map { " – it took \(self.days(max(1, $0))) in \(helper.siteName)" } ?? "")"
    }
  }
  var talkAboutStep: String { "Conversations about the step" }
  var noTalkYet: String { "Nobody has asked about it where you can see it. Be the first." }
  func aboutStep(_ step: String) -> String { "About the step: \(step)" }
  var tieToStep: String { "Tie to a step" }
  var whichSteps: String { "Which steps is the conversation about?" }
  func whichStepsHint(_ most: Int) -> String {
    "\(number(most)) at most. It is still read only by those who can read it now."
  }
  var helpPauseTitle: String { "When others are stuck" }
  var helpPauseLead: String {
    "When you have taken a step, a colleague at a place like yours may get your name to ask. Twice a month at most."
  }
  var helpIsPaused: String { "You are not suggested to others who are stuck." }
  var doNotSuggestMe: String { "Do not suggest me" }
  var suggestMeAgain: String { "Do suggest me again" }
}

extension English {
  var newsTitle: String { "The model has a new version" }
  var newsWaits: String { "You decide what to take in. Nothing changes before you say so." }
  var seeNews: String { "See what is new" }
  var newsLead: String { "Tick what you want. The rest stays as it is, and what is done stays done." }
  var noNewsHere: String { "The new version changes nothing with you. Press, and the plan follows it." }
  var newsMoved: String {
    "The plan or the model has changed since you looked. Please go through the list again."
  }
  var takeNews: String { "Take what is ticked, keep the rest" }
  var takeStepChanges: String { "Take the changes in" }
  var seeDifference: String { "See the difference" }
  var seeStep: String { "See the step" }
  func doneStepsChange(_ count: Int) -> String { "Steps you have done already (\(number(count)))" }
  func takeOffer(_ offer: Offer.What) -> String {
    switch offer {
    case .field(let field, _, _, _): "Take the change in: \(fieldName(field).lowercased())"
    case .addition: "Take the new step in"
    case .removal: "Take the step out, as the model does"
    }
  }
  var youChangedThis: String { "You have changed this yourselves" }
  var before: String { "In the model before" }
  var newInModel: String { "New in the model" }
  var modelTitle: String { "The model" }
  var modelLead: String {
    "Publish a new version when something is to change for all. Each site sees what is new, and takes or leaves it."
  }
  var modelFile: String { "The model's file" }
  var modelFileHint: String { "A YAML file. It is checked before anything happens." }
  var noModelFile: String { "Choose a file." }
  var modelRefused: String { "The file can't be used yet. See the lines above. Nothing has changed." }
  func modelNumberTaken(_ number: Int, newest: Int) -> String {
    "Version \(self.number(number)) can't be published: the newest is \(self.number(newest)). Give the file a higher number."
  }
  var publishModel: String { "Publish" }
  var modelVersions: String { "Versions" }
  var modelVersion: String { "Version" }
  var publishedAt: String { "Published" }
  var publishedBy: String { "By" }
  var broughtAlong: String { "Came with the program" }
  func modelProblems(_ file: String) -> String { "What to mend in \(file)" }
  var lineNumber: String { "Line" }
  var whatIsWrong: String { "What" }
}
