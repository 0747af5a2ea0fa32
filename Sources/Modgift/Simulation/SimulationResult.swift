/// What came out of one run.
struct SimulationResult: Sendable {
  var questions = 0
  var answered = 0
  /// Put to everyone by whoever asked, and answered there or not.
  var raised = 0
  var settled = 0
  /// Neither answered, raised nor settled when the clock had done all it does.
  var left = 0
  /// Not due yet: at the end the clock had still something to do for them.
  var open = 0
  /// Without an answer, and whoever asked left their job before the clock had done all it does.
  var abandoned = 0
  var meetingsHeld = 0
  /// Answered at a meeting, being on its agenda.
  var answeredAtMeetings = 0
  /// Days from question to answer, each.
  var daysToAnswer: [Int] = []
  var networks = 0
  /// With members, a living host, and a sign of life in the last sixty days that were not slow.
  var alive = 0
  /// Days, added over networks, on which the rule saw no living host; and the longest for one network.
  var daysWithoutHost = 0
  var longestWithoutHost = 0
  /// The longest a host had really gone before the program could know.
  var longestUnnoticed = 0
  var mailsPerPersonAndWeek = 0.0
  var mostMailsInAWeek = 0
  /// The same of mails that nobody wrote: the program asks, tells or reminds.
  var mostNudgesInAWeek = 0
  /// Those that waited for a digest, since the week had no room for them.
  var heldBack = 0
  /// The most that anybody was asked in person within thirty days.
  var mostAskings = 0
  /// The share of answers given by the tenth who gave most.
  var shareOfTopTenth = 0.0

  /// Those of which it can be told whether they were cared for.
  var told: Int { questions - open - abandoned }

  /// Answered, raised or settled, of those of which it can be told, in tenths of a per cent.
  var caredForPerMille: Int {
    told == 0 ? 1000 : (told - left) * 1000 / told
  }

  var medianDays: Int { days(of: 50) }

  /// The days in which so many of a hundred answers had come.
  func days(of percent: Int) -> Int {
    let sorted = daysToAnswer.sorted()
    return sorted.isEmpty ? 0 : sorted[(sorted.count - 1) * percent / 100]
  }
}
