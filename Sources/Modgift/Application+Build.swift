import Hummingbird
import Logging
import Mail
import NIOCore
import Storage

/// The parts of the running program, put together in one place. Tests build theirs by the same function.
func makeReception(
  settings: Settings, database: Database, logger: Logger, gate: Gate = Gate(), demoCast: DemoCast? = nil,
  now: @escaping @Sendable () -> Timestamp = { .now }
) throws -> Reception {
  var installation = try Installation(settings: settings, gate: gate)
  installation.people = PeopleParts(
    demoCast: demoCast?.visitors ?? [],
    exportSections: exportedTalk + exportedCourses + [planExport] + exportedMeetings,
    kept: keptCourses, settings: [helpPauseSetting, calendarSetting])
  return Reception(
    database: database, installation: installation, logger: logger, now: now,
    unreadNotices: countUnreadNotices)
}

/// Who does what happens later.
func makeWorker(_ reception: Reception) throws -> Worker {
  let desk = JobDesk(database: reception.database, installation: reception.installation, now: reception.now)
  let postman = Postman(
    desk: desk, transport: try MailTransport(reception.installation.settings.mail), renderers: mailRenderers,
    logger: reception.logger)
  return Worker(
    desk: desk, handlers: jobHandlers, schedule: schedule + registerSchedule + networkSchedule,
    postman: postman,
    logger: reception.logger)
}

/// What each kind of job does.
let jobHandlers = [["tidy": tidy], registerJobs, networkJobs].reduce(into: [:]) { all, some in
  all.merge(some) { one, _ in one }
}

/// What each kind of message says.
let mailRenderers: [String: MailRenderer] = peopleMail.merging(meetingMail) { one, _ in one }

/// What else is done when somebody writes, in the same transaction: who is told, what can be found.
let postListeners: [PostListener] = [tellPeople, keepFindable, noteHelpGiven]

/// What else is done when somebody has read on.
let readingListeners: [ReadingListener] = [settleNotices]

/// What the features say on the page of a conversation.
let topicAdditions: [TopicAdditionSource] = [stepsOfTopic]

/// What the features say on the home page, in this order under each of its questions.
let homeSources: [HomeSource] = [
  nextStepForHome, tasksForHome, noticesForHome, meetingsForHome, topicsForHome, draftsForHome,
  questionsForHome,
  newcomersForHome,
]

/// What of the features whoever is looking could bring to a meeting, and who could.
let agendaOffers: [AgendaOfferSource] = [stuckStepsToBring]
let agendaOwners: [AgendaOwnerSource] = [ownersOfStuckSteps]

/// What else than conversations and people a search finds.
let foundElsewhere: [@Sendable ([SearchHit], Visit) throws -> [FoundElsewhere]] = [notesFound]

/// What the digest says, in this order within each of its parts.
let digestSources: [DigestSource] = [nextStepForDigest, followUpForDigest, meetingsForDigest]

/// What links in mails do by one press.
let onePresses: [OnePress] = [stepDonePress, followUpPress, meetingPress]

/// The web server and the worker, as services that stop together.
func makeApplication(_ reception: Reception) throws -> some ApplicationProtocol {
  let settings = reception.installation.settings
  var application = Application(
    router: makeRouter(reception),
    configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: "modgift"),
    logger: reception.logger)
  application.addServices(try makeWorker(reception))
  return application
}
