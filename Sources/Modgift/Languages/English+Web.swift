extension English {
  func refusal(_ refusal: Refusal) -> (title: String, advice: String) {
    switch refusal {
    case .notFound:
      ("There is no such page", "It may be deleted, or not for you to see. Go to the start page, or search.")
    case .forbidden: ("You can't do that here", "Ask the room's host or the programme's coordinator.")
    case .signedOut: ("You are signed out", "Nothing is lost: your text is below.")
    case .expired: ("The page was too old", "Nothing is lost: what you wrote is below. Press send again.")
    case .conflict: ("Somebody else changed it first", "Nothing is lost. Go back and try again.")
    case .tooMany(let seconds): ("A few too many tries", "Wait \(waitingTime(seconds)), then try again.")
    case .tooLarge:
      (
        "That is too large",
        "Nothing was saved. Go back: your text is there. Make it shorter, or choose a smaller file."
      )
    }
  }

  func said(_ saying: Saying) -> String {
    switch saying {
    case .buddyAsked: "We have asked somebody. You hear when there is an answer."
    case .nobodyForBuddy: "We found nobody to ask just now. The host is glad to help."
    case .saved: "Saved."
    case .deleted: "Deleted."
    case .reported: "The host will look at it. Thank you for telling."
    case .signedOut: "You are signed out."
    case .planMade: "The plan is ready. Here is your first step."
    case .planIsThere: "You have a plan already. Here it is; nothing has changed."
    case .stepDone: "Well done. Here is the next one."
    case .stepWasDone: "A colleague has ticked the step already. It counts once."
    case .stepPostponed: "Moved. You see it again when the day comes near."
    case .stepSetAside: "Set aside. It can be taken up again at any time."
    case .undone: "Undone. All is as it was."
    case .helperAsked: "Sent. The two of you can write on in a room of your own."
    case .answersChanged: "The answers are kept, and the plan follows them."
    case .newsTaken: "The plan now follows the new version of the model."
    case .modelPublished: "Published. Each site sees what is new."
    case .timesProposed: "Everyone can now say what suits them."
    case .meetingFixed: "The time is fixed."
    case .meetingMoved: "The meeting is changed. Everyone is told."
    case .meetingCancelled: "The meeting is called off. Everyone is told."
    case .meetingIsOver: "This meeting can't be answered any more."
    case .timeIsFixed: "The time was chosen in the meantime. Here is the meeting."
    case .ownersAsked: "Those who are stuck at a step are asked. It is theirs to bring it."
    case .notesPutTogether: "Somebody else wrote in the same place. Both texts are there: look through them."
    case .partnerAsked: "Asked. The other network's host says yes or no."
    case .answerNoted: "Thank you, your answer is kept."
    case .answeredEarlier: "The meeting was moved while you answered. See the new time, and answer again."
    case .sessionEnded: "The device is signed out."
    case .addressChanged: "\(addressIsChanged). All your other devices are signed out."
    case .addressTaken: addressIsTaken
    }
  }

  func place(_ place: Place) -> String {
    switch place {
    case .home: "Home"
    case .plan: "Plan"
    case .rooms: "Rooms"
    case .people: "People"
    case .me: "Me"
    }
  }

  var toFrontPage: String { "Go to the start page" }
  var failureTitle: String { "Something went wrong on our side" }
  func failureAdvice(reference: String) -> String {
    "It is not your fault, and nothing was half saved. Try again in a moment. If it happens again, mention \(reference) when you write to us."
  }
  var unavailableTitle: String { "We'll be right back" }
  var unavailableAdvice: String {
    "We can't reach our data just now. Nothing is lost. Try again in a minute."
  }
  var yourText: String { "Your text" }
  var signIn: String { "Sign in" }
  var signInThenSendAgain: String { "If you are signed out, first sign in in a new tab, then press here:" }
  var sendAgain: String { "Send again" }

  private func waitingTime(_ seconds: Int) -> String {
    seconds <= 60 ? "a minute" : "\(number((seconds + 59) / 60)) minutes"
  }
}
