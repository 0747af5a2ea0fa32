import Storage

/// The words of a site's plan and of its steps.
protocol PlanPhrases: Sendable {
  var planTitle: String { get }
  func planLead(_ site: String, _ model: String) -> String
  var yourSites: String { get }
  var noPlanTitle: String { get }
  var noPlanLead: String { get }
  var startPlan: String { get }
  var noPlanHereTitle: String { get }
  var noPlanHereLead: String { get }
  var noModelTitle: String { get }
  var noModelLead: String { get }
  var yourNextStep: String { get }
  var takeStep: String { get }
  var alsoYours: String { get }
  var atYourSite: String { get }
  var nothingForYou: String { get }
  var nothingForYouAdvice: String { get }
  func stepsDone(_ done: Int, of all: Int) -> String
  var wholeYear: String { get }
  func planStarted(_ day: String) -> String
  var otherSteps: String { get }
  var setAsideSteps: String { get }
  func minutes(_ minutes: Int) -> String
  func dueOn(_ day: String) -> String
  func doneOn(_ day: String) -> String
  var stepIsDone: String { get }
  var stepIsAside: String { get }
  var stepIsStuck: String { get }
  var stepIsLate: String { get }
  var stepIsOwn: String { get }
  var stepIsChanged: String { get }
  var somebody: String { get }
  var aStep: String { get }
  /// What was done to a step, by whom, when.
  func told(_ act: PlanEvent.Act, by actor: String, _ step: String, _ moment: String) -> String
  var undo: String { get }
  func onlySite(_ site: String) -> String
}

/// The words of one step: what it asks, and what is said about it.
protocol PlanStepPhrases: Sendable {
  var ownerLabel: String { get }
  var dueLabel: String { get }
  var timeLabel: String { get }
  var waitsLabel: String { get }
  var whatToDo: String { get }
  var doneWhen: String { get }
  var isItDone: String { get }
  var done: String { get }
  func evidenceLabel(_ evidence: Evidence) -> String
  func stepProblem(_ problem: StepForm.Problem) -> String
  func wasDone(on day: String, by person: String, evidence: String?) -> String
  var stepNotYet: String { get }
  var whenThen: String { get }
  var whyLater: String { get }
  var notYetSend: String { get }
  var stuck: String { get }
  var whatIsInTheWay: String { get }
  var somethingElse: String { get }
  var inYourWords: String { get }
  var stuckSend: String { get }
  var noteHint: String { get }
  var takeUpAgain: String { get }
  var readyToCopy: String { get }
  var othersMet: String { get }
  var yourNotes: String { get }
  func noteKind(_ kind: PlanNote.Kind) -> String
  var standsOn: String { get }
  var isProposal: String { get }
  var copyText: String { get }
  var copyHint: String { get }
  var copy: String { get }
  var copied: String { get }
  var nothingOfYoursIsLost: String { get }
  var whatYouWrote: String { get }
  var seeStepNow: String { get }
}

/// The words of starting a plan.
protocol PlanStartPhrases: Sendable {
  var startTitle: String { get }
  func startTitle(_ site: String) -> String
  var startWhichSite: String { get }
  func questionPlace(_ place: Int, of all: Int) -> String
  var goOn: String { get }
  var goBack: String { get }
  func startProblem(_ problem: Question.Refusal) -> String
  func knownFrom(_ fact: KnownFact) -> String
  func useEstimate(_ number: Int, of inhabitants: Int) -> String
  var estimated: String { get }
  func yesOrNo(_ yes: Bool) -> String
  var startDayTitle: String { get }
  func startDayLead(steps: Int, site: String) -> String
  var startDay: String { get }
  var startDayHint: String { get }
  func dayProblem(_ problem: StartChoices.DayProblem) -> String
  var leadLabel: String { get }
  var leadHint: String { get }
  func nobodyHas(_ roles: [String], at site: String) -> String
  var howItFitsTitle: String { get }
  var howItFits: String { get }
  var nothingFitted: String { get }
  func ruleEffect(_ effect: FittedStep.What, _ step: String) -> String
  func whatItChanges(_ steps: Int) -> String
  func ruleDropped(_ step: String) -> String
  var overruleRule: String { get }
  var doNotUseRule: String { get }
  var overruleNote: String { get }
  var makePlan: String { get }
  var yourAnswers: String { get }
  var changeAnswer: String { get }
}

/// The words of fitting a plan to the site, and of its history.
protocol PlanFitPhrases: Sendable {
  var fitTitle: String { get }
  var fitLead: String { get }
  var fitStep: String { get }
  func fieldName(_ field: StepField) -> String
  var fieldLabel: String { get }
  var yourChanges: String { get }
  var withYou: String { get }
  var inTheModel: String { get }
  func originally(_ words: String) -> String
  var nothingThere: String { get }
  var onePerLine: String { get }
  var nobodyByName: String { get }
  var minutesLabel: String { get }
  var setAside: String { get }
  var whyAside: String { get }
  var setAsideNow: String { get }
  var coreStaysTitle: String { get }
  var coreStays: String { get }
  var addOwnStep: String { get }
  var addOwnStepLead: String { get }
  var phaseLabel: String { get }
  var planHistory: String { get }
  var planHistoryLead: String { get }
  var earlier: String { get }
  var seeDay: String { get }
  var seePlanThen: String { get }
  func planOn(_ day: String) -> String
  var noPlanThen: String { get }
  var noPlanThenAdvice: String { get }
  var stepLabel: String { get }
  var stateLabel: String { get }
  func stepState(_ state: PlanStep.State) -> String
}

/// The words of getting help with a step: conversations, a ready question, people who took it.
protocol PlanHelpPhrases: Sendable {
  var helpTitle: String { get }
  var whatHelped: String { get }
  var notStuckAnyMore: String { get }
  var readyQuestion: String { get }
  var askOthers: String { get }
  var askOthersLead: String { get }
  var askQuestion: String { get }
  func stepQuestionTitle(_ step: String) -> String
  func stepQuestion(_ step: String, barrier: String?) -> String
  var peopleWhoTookIt: String { get }
  var nobodyToAsk: String { get }
  func youAsked(_ names: String) -> String
  var askingLabel: String { get }
  var askingHint: String { get }
  func askingText(_ step: String, from site: String) -> String
  func ask(_ name: String) -> String
  func helperReason(_ reason: Suggestion.Reason, profession: String) -> String
  var talkAboutStep: String { get }
  var noTalkYet: String { get }
  func aboutStep(_ step: String) -> String
  var tieToStep: String { get }
  var whichSteps: String { get }
  func whichStepsHint(_ most: Int) -> String
  var helpPauseTitle: String { get }
  var helpPauseLead: String { get }
  var helpIsPaused: String { get }
  var doNotSuggestMe: String { get }
  var suggestMeAgain: String { get }
}

/// The words of new versions of the model, for the sites and for who publishes them.
protocol PlanVersionPhrases: Sendable {
  var newsTitle: String { get }
  var newsWaits: String { get }
  var seeNews: String { get }
  var newsLead: String { get }
  var noNewsHere: String { get }
  var newsMoved: String { get }
  var takeNews: String { get }
  func takeOffer(_ offer: Offer.What) -> String
  var youChangedThis: String { get }
  var before: String { get }
  var newInModel: String { get }
  var modelTitle: String { get }
  var modelLead: String { get }
  var modelFile: String { get }
  var modelFileHint: String { get }
  var noModelFile: String { get }
  var modelRefused: String { get }
  func modelNumberTaken(_ number: Int, newest: Int) -> String
  var publishModel: String { get }
  var modelVersions: String { get }
  var modelVersion: String { get }
  var publishedAt: String { get }
  var publishedBy: String { get }
  var broughtAlong: String { get }
  var modelProblems: String { get }
  var lineNumber: String { get }
  var columnNumber: String { get }
  var whatIsWrong: String { get }
}

/// All the words of the plans.
protocol ImplementationPhrases: PlanPhrases, PlanStepPhrases, PlanStartPhrases, PlanFitPhrases,
  PlanHelpPhrases,
  PlanVersionPhrases
{}
