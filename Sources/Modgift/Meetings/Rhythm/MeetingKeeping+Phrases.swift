/// The words of the program when it looks after a room's meetings by itself.
protocol MeetingKeepingPhrases: Sendable {
  /// Until when answers are waited for, and what happens then.
  func answerBy(_ day: String) -> String
  var sayWhatSuits: String { get }
  var allTimesSuit: String { get }
  var noTimeSuits: String { get }
  func youCan(_ times: String) -> String
  var sayOfOtherTimes: String { get }
  var meetingIsUnderWay: String { get }
  func proposeTheseTimes(_ network: String) -> String
  func timeToMeet(_ network: String) -> String
  var proposeTheTimes: String { get }
  var meetingsYouCalled: String { get }
  var meetingsYouCalledLead: String { get }
  var chooseOtherTimes: String { get }

  func chosenLetter(name: String, network: String, when: String, reasons: String?, link: String) -> Letter
  /// - Parameter weeks: The rhythm that asks for a meeting; nil where nobody could at the times proposed before.
  func timesLetter(
    name: String, network: String, weeks: Int?, times: [String], press: String, others: String, rhythm: String
  ) -> Letter
}
