/// A sentence said once, at the top of the page one is sent to after something was done.
enum Saying: String, Sendable, CaseIterable {
  case saved, deleted, reported, signedOut, sessionEnded, addressChanged, addressTaken
  case planMade, planIsThere, stepDone, stepWasDone, stepPostponed, stepSetAside, undone, helperAsked,
    newsTaken, answersChanged
  case modelPublished
  case timesProposed, meetingFixed, meetingMoved, meetingCancelled, meetingIsOver, timeIsFixed
  case answerNoted, answeredEarlier, ownersAsked, notesPutTogether, partnerAsked
  case buddyAsked, nobodyForBuddy
}
