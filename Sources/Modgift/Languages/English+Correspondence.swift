extension English {
  var showWhatWasCut: String { "Show what we cut" }
  var postMailTitle: String { "What we cut from your mail" }
  var postMailLead: String { "It came with your mail but is not in your post. Only you can see it." }
  func cutReason(_ reason: PostMail.Cut.Reason) -> String {
    switch reason {
    case .quote: "A quote of an earlier mail"
    case .signature: "Signature"
    case .footer: "Standing text under the mail"
    }
  }
  var postMailFiles: String { "Files" }
  var filesAreNotTaken: String {
    "No files can be put here yet, and we did not keep them. They are still in your sent mail."
  }
  func filesWereLeftOut(_ names: [String]) -> String {
    "Only you see this: \(list(names)) did not come along. No files can be put here yet."
  }
  func fileSize(_ bytes: Int) -> String {
    bytes < 1_000_000 ? "\(number((bytes + 999) / 1_000)) kB" : "\(number(bytes / 1_000_000)) MB"
  }
  var namelessFile: String { "a file without a name" }

  func whichTopicLetter(subject: String, _ choices: [WhichTopic.Choice], home: String) -> Letter {
    Letter(
      language: .english, subject: "Which conversation did you answer?",
      before: [
        "Hello",
        "You answered a mail about several conversations, and we cannot see which one you meant. Your answer was not passed on yet.",
        choices.isEmpty ? "Find the conversation and write your answer there." : "Choose it here:",
      ],
      choices: choices.map { ($0.title, $0.link, $0.address.map { "Or send your answer to: \($0)" } ?? "") },
      button: ("Open the front page", home), after: ["Here is your answer, so that nothing is lost:"],
      why: "You get this mail because you wrote to us. We send one an hour at most.")
  }
  var roomMailTitle: String { "Write by mail" }
  var roomMailLead: String { "Send a mail to this address and it starts a conversation in the room." }
  var roomMailHints: [String] {
    [
      "The address is your own: it works from your mail address only. Keep it among your contacts.",
      "The subject becomes the title. If it ends with a question mark, it is a question; otherwise an experience.",
      "Signature and quotes are cut. You can always see what was cut.",
    ]
  }
}
