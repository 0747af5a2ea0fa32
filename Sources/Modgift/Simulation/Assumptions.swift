/// What the simulation takes for granted about people. The rules are the program's own; everything that is guessed
/// stands here, each guess with where it comes from. *Own* marks what no source was found for: it is chosen to be
/// careful, and is there to be changed.
struct Assumptions: Sendable {
  // MARK: The programme

  /// Municipalities that take part, private providers and trainers: the Danish programme as it was reported (Lisbon
  /// Addictions 2024) and its register.
  var municipalities = 72
  var providers = 4
  var trainers = 324

  // MARK: Who writes

  /// In moderated health networks fewer than a quarter ever post; the first hundredth writes 74.7 % and the next nine
  /// 24.0 % (van Mierlo 2014, JMIR 16(2):e33; 63,990 people).
  var everPost = 0.25
  var core = 0.01
  var regular = 0.09
  /// How much more often the core and the regular write than the rest: follows from those shares.
  var coreWeight = 6.0
  var regularWeight = 2.5
  /// Days between one question and the next of somebody who asks again. Own.
  var daysBetweenQuestions = 60.0
  /// The chance of writing again after the first, without an answer and with one (Joyce & Kraut 2006; 2,777 newcomers).
  var againUnanswered = 0.44
  var againAnswered = 0.56
  /// The chance of the same for somebody who has written before. Own.
  var againLater = 0.8

  // MARK: Who answers

  /// A first post that gets an answer by itself (Joyce & Kraut 2006: 61 %).
  var answeredByItself = 0.61
  /// Working days until such an answer comes, on average. Own; the fastest communities take half an hour (Teahouse),
  /// nurses' forums are slow (Ikioda 2013).
  var daysToAnswer = 2.0
  /// A host who is told of a waiting question answers it. Own; moderators' personal prompts work (JMIR 83764), and a
  /// named request raises the odds of a reply (Burke, Kraut & Joyce 2010).
  var hostAnswers = 0.5
  /// Each of the people who are asked in person answers. Own, by the same sources, and less than a host.
  var askedAnswers = 0.3
  /// In everyone's room there are more to see it; half of what would be answered by itself. Own.
  var raisedAnswered = 0.5
  /// Whoever is offered to raise a question does so, or says that it is settled. Own.
  var raises = 0.75
  var settles = 0.15
  /// What there was no room for in somebody's week stands in their digest, where it is heeded half as often. Own.
  var heedsDigest = 0.5
  /// Whoever passed the first offer over takes the second half as often. Own.
  var heedsSecondOffer = 0.5

  // MARK: Who is here

  /// The chance of looking in on a working day. Own: readers come with the weekly digest.
  var coreVisits = 0.6
  var regularVisits = 0.3
  var readerVisits = 0.1
  /// In July and around Christmas most are away: so much of the usual is left. Own.
  var slowFactor = 0.3
  /// The share of people who leave their job in a year. Own; Danish municipal care loses about one in six.
  var turnover = 0.16
  /// Their job is filled again, after so many days. Own.
  var isReplaced = 0.8
  var daysToReplace = 45.0
  /// Whoever leaves goes through the guided minute and hands on what they keep. Own.
  var handsOver = 0.6
  /// Days until a leaver's role is ended: by the coordinator, or after the exit by a host or a colleague. Own.
  var daysToEndRole = 10.0
  var daysToEndRoleAfterExit = 25.0
  /// Days until the mailbox of somebody who left bounces. Own.
  var daysToBounce = 30.0
  /// A year brings a person this many longer absences besides the summer (illness, leave), of so many days. Own.
  var absences = 0.12
  var daysOfAbsence = 45.0
  /// The summer holiday: three weeks in July. Whoever is away says so here. Own.
  var saysAway = 0.5

  // MARK: Who keeps a network

  /// Somebody who is asked to take a seat says yes, or "not now"; the rest do not answer. Own.
  var saysYes = 0.35
  var saysNotNow = 0.3
  /// A host who is told that it is quiet does one of the things that are offered. Own.
  var remedies = 0.5
  /// A host who is reminded that it is time to meet proposes times by one press. Own.
  var proposesTimes = 0.5
  /// Without a reminder a host calls a meeting by themself when it is time; with a coordinator who asks for it. Own.
  var callsUnasked = 0.2
  var callsForCoordinator = 0.5
  /// A member who is asked which times suit says so, and each of the times does. Own.
  var saysWhatSuits = 0.4
  var timeSuits = 0.6
  /// Whoever said that they can does come. Own.
  var comes = 0.8
  /// A question that stands on the agenda gets an answer there; one that nobody has put there comes up by chance. Own.
  var answeredOnAgenda = 0.6
  var answeredByChance = 0.2
  /// Days a coordinator needs to find a host, while there is one. Own.
  var daysToAppoint = 7
}
