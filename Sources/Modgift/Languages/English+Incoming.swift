extension English {
  func unpostedLetter(_ unposted: Unposted, page: String?) -> Letter {
    let about = unposted.subject.isEmpty ? "your mail" : unposted.subject
    return Letter(
      language: .english, subject: "Not sent: \(about)",
      before: ["Hello", why(unposted.reason), whatToDo(unposted.reason)].filter { !$0.isEmpty },
      button: page.map { (unposted.isKept ? "Open your draft" : "Open the page", $0) },
      after: [
        unposted.isKept ? "Your text is also kept as a draft that only you can see." : "",
        unposted.text.isEmpty ? "" : "Here is your text, so that nothing is lost:",
      ].filter { !$0.isEmpty },
      why: "You get this mail because you wrote to us. We send one an hour at most.")
  }

  private func why(_ reason: Unposted.Reason) -> String {
    switch reason {
    case .expired: "The address you answered to has had its day. Your mail was not passed on."
    case .gone: "The conversation is no longer there, or you cannot see it. Your mail was not passed on."
    case .closed:
      "The conversation is closed, so nothing more can be said in it. Your mail was not passed on."
    case .roomIsGone: "The room is no longer there, or you cannot write in it. Your mail was not passed on."
    case .civilNumber:
      "Something in your mail looks like a civil registration number. Data on citizens may not stand here, so it was not passed on. The number is hidden below."
    case .empty: "We could not find your answer in the mail, only what looked like a quote or a signature."
    case .tooLong:
      "Your mail is too long. There is room for \(number(Post.longest)) characters in a post and \(number(Topic.longestTitle)) in a title."
    case .unreadable: "Some characters in your mail could not be read; they are shown as �."
    case .tooMany: "You have written many posts in a short while, so this one was not passed on."
    case .untitled: "Your mail has no subject, and the subject is the conversation's title."
    case .notInProgramme: "You are no longer part of the programme, so we cannot pass your mail on."
    case .unread: "Nobody reads the address you wrote to."
    case .notSurely:
      "A mail came to your own reply address, but not from the address we know you by, or your mail server would not vouch for it. To be safe it was not passed on."
    }
  }

  private func whatToDo(_ reason: Unposted.Reason) -> String {
    switch reason {
    case .expired: "Please answer on the page instead."
    case .gone: ""
    case .closed: "If there is more to say, start a new conversation."
    case .roomIsGone: "Ask the host of your network if that is a mistake."
    case .civilNumber: "Take it out and send it again: answer this mail, or write on the page."
    case .empty:
      "Write your answer at the top, above the text you answer: reply to this mail, or write on the page."
    case .tooLong: "Make it shorter and send it again: answer this mail, or write on the page."
    case .unreadable: "Mend them and send it again: answer this mail, or write on the page."
    case .tooMany: "Wait \(Post.limitMinutes) minutes, then send it again."
    case .untitled: "Write a subject and send it again: answer this mail, or write on the page."
    case .notInProgramme: "If that is a mistake, tell a colleague or the programme's coordinator."
    case .unread: "Answer a mail about a conversation, or write on the page."
    case .notSurely:
      "If it was you, send it again from the address this mail came to, or write on the page. If it was not, there is nothing to do."
    }
  }

  var mailTroubleTitle: String { "Mail does not reach you" }
  func mailTrouble(_ address: String, since moment: String) -> String {
    "The mails we sent to \(address) came back. Since \(moment) we only send codes to sign in with."
  }
  var mailTroubleWords: String {
    "Is your mailbox full, or is your address a new one? When it is in order, press here. The coordinator can write down a new address."
  }
  var tryMailAgain: String { "Try sending again" }
  func unreachableTitle(_ count: Int) -> String {
    count == 1
      ? "One person in your network gets no mail" : "\(number(count)) people in your network get no mail"
  }
  var unreachableWords: String { "Mails from us come back. Call them, or tell them when you meet." }
  func unreachableLetter(name: String, network: String, link: String) -> Letter {
    Letter(
      language: .english, subject: "\(name) gets no mail from us",
      before: [
        "Hello", "The mails we sent to \(name) in \(network) came back, so we have paused sending.",
        "Call them, or tell them when you meet: the mailbox may be full, or the address a new one. The programme's coordinator can write down a new address. Where there is no coordinator, add them again with it under “\(peopleAtSites)”.",
      ],
      button: ("See \(name)", link), why: "You get this mail because you keep \(network).")
  }
}
