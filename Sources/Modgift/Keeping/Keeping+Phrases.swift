/// The words of what keeps networks alive.
protocol KeepingPhrases:
  ArrivalPhrases, HealthPhrases, HostingPhrases, QuestionClockPhrases, QuietPhrases
{}
