/// What came out of one run.
struct SimulationResult: Sendable {
  var questions = 0
  var answered = 0
  /// Put to everyone by whoever asked, and answered there or not.
  var raised = 0
  var settled = 0
  /// Neither answered, raised nor settled by the end of the time in which the clock does something.
  var left = 0
  /// Too young at the end to tell.
  var open = 0
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
  /// The most that anybody was asked in person within thirty days.
  var mostAskings = 0
  /// The share of answers given by the tenth who gave most.
  var shareOfTopTenth = 0.0

  /// Answered, raised or settled, of those old enough to tell, in tenths of a per cent.
  var caredForPerMille: Int {
    let told = questions - open
    return told == 0 ? 1000 : (told - left) * 1000 / told
  }

  var medianDays: Int { days(of: 50) }

  /// The days in which so many of a hundred answers had come.
  func days(of percent: Int) -> Int {
    let sorted = daysToAnswer.sorted()
    return sorted.isEmpty ? 0 : sorted[(sorted.count - 1) * percent / 100]
  }
}
