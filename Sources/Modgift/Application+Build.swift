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
    demoCast: demoCast?.visitors ?? [], exportSections: exportedTalk + exportedCourses + [planExport],
    kept: keptCourses, settings: [helpPauseSetting, nudgePaceSetting, awaySetting, leavingSetting])
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
    desk: desk, handlers: jobHandlers,
    schedule: schedule + registerSchedule + networkSchedule + keepingSchedule,
    postman: postman,
    logger: reception.logger)
}

/// What each kind of job does.
let jobHandlers = [["tidy": tidy], registerJobs, networkJobs, keepingJobs].reduce(into: [:]) { all, some in
  all.merge(some) { one, _ in one }
}

/// What each kind of message says.
let mailRenderers: [String: MailRenderer] = peopleMail.merging(keepingMail) { one, _ in one }

/// What else is done when somebody writes, in the same transaction: who is told, what can be found.
let postListeners: [PostListener] = [tellPeople, keepFindable, noteHelpGiven, greetFirstQuestion]

/// What else is done when somebody has read on.
let readingListeners: [ReadingListener] = [settleNotices]

/// What the features say on the page of a conversation.
let topicAdditions: [TopicAdditionSource] = [careOfQuestion, stepsOfTopic]

/// What the features say on the page of a network.
let networkAdditions: [NetworkAdditionSource] = [keepingOfNetwork]

/// What else is done when somebody else keeps a room.
let hostListeners: [HostListener] = [keepRoom]

/// Who knows when a network has met and will meet.
let meetingSources: [MeetingSource] = []

/// What else can be done about silence.
let quietRemedies: [QuietRemedy] = []

/// What the features say on the home page, in this order under each of its questions.
let homeSources: [HomeSource] = [
  nextStepForHome, leavingForHome, arrivalForHome, noticesForHome, hostingForHome, waitingForHome,
  topicsForHome,
  draftsForHome, quietForHome, newcomersForHome,
]

/// What the digest says, in this order within each of its parts.
let digestSources: [DigestSource] = [nextStepForDigest, followUpForDigest]

/// What links in mails do by one press.
let onePresses: [OnePress] = [stepDonePress, followUpPress, hostingPress, questionPress]

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
