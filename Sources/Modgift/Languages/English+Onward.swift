extension English {
  var shareOnward: String { "Share your words onward" }
  var onwardLead: String {
    "You open a new conversation with a copy of what you wrote yourself. Others' replies stay here, and nothing changes here."
  }
  var onwardTakeOutTitle: String { "Take out what should stay here" }
  var onwardTakeOut: String { "More people will read it. Edit the text so that nobody can be recognised:" }
  var onwardList: [String] {
    [
      "citizens' names and whatever they can be known by", "colleagues' names", "names of places",
      "small numbers, such as “two young people”",
    ]
  }
  var onwardFound: String { "In your text we saw:" }
  var shareOnwardNow: String { "Share my edited text" }
}
