extension English {
  var shareOnward: String { "Share your words onward" }
  var onwardLead: String {
    "You open a new conversation with a copy of what you wrote yourself. Others' replies stay here, and nothing changes here."
  }
  var shareAnswer: String { "Share as an experience" }
  var shareAnswerLead: String {
    "Your answer becomes an experience that more can read. You edit a copy; what you answered here stays as it is."
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
  var onwardMarked: String { "Show them in the text" }
  var markAgain: String { "Look again" }
  var smallNumbers: Set<String> { ["two", "three", "four", "five", "six", "seven", "eight", "nine"] }
  var shareOnwardNow: String { "Share my edited text" }
}
